import { Button, Group, Title } from '@mantine/core'
import { textIn } from '@tinhgon/model'
import { useCallback, useMemo, useState } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { useLanguage } from '../language/language-context.tsx'
import { PageBar } from '../panels/page-bar.tsx'
import { describeError } from '../session/describe-problem.ts'
import { formatLocation, parseLocation } from '../session/page-location.ts'
import { goTo, useSearch } from '../session/page-path.ts'
import { Message } from '../views/message.tsx'
import { Waiting } from '../views/waiting.tsx'
import { ChartFields } from './chart-fields.tsx'
import { type ChartForm, newChartForm } from './chart-form.ts'
import { parseExport } from './export-address.ts'
import { type ExportGround, loadExportGround } from './export-ground.ts'
import { PagePictures } from './page-pictures.tsx'
import { SaveBar } from './save-bar.tsx'
import { leastType, smallestTypeOf } from './smallest-type.ts'
import { usePreview } from './use-preview.ts'
import './exporting.css'

/** Charts for paper: chosen on the left, seen on the right as they will be printed, then saved. */
export function ExportPage() {
  const search = useSearch()
  const place = useMemo(() => parseExport(search), [search])
  const { texts } = useLanguage()
  const load = useCallback(async () => (place === null ? null : await loadExportGround(place.named)), [place])
  const { loaded, reload } = useLoaded(load)
  return (
    <main className="export-page">
      <PageBar mb="sm" />
      {place === null && (
        <Message title={texts.exporting.title} action={{ label: texts.backHome, run: () => goTo('/') }}>
          {texts.exporting.unnamed}
        </Message>
      )}
      {place !== null && loaded.phase === 'loading' && <Waiting what={texts.openingScenario} />}
      {loaded.phase === 'failed' && (
        <Message title={texts.failedTitle} action={{ label: texts.retry, run: reload }}>
          {describeError(loaded.error, texts)}
        </Message>
      )}
      {place !== null && loaded.phase === 'loaded' && loaded.value && (
        <ChartOrder key={search} ground={loaded.value} unitId={place.unitId} />
      )}
    </main>
  )
}

function ChartOrder({ ground, unitId }: { readonly ground: ExportGround; readonly unitId: string | null }) {
  const { language, texts } = useLanguage()
  const { document, opening, structure } = ground
  const [form, setForm] = useState<ChartForm>(() => newChartForm(unitId, document.version > 0, language))
  const [showsAll, setShowsAll] = useState(false)
  const preview = usePreview(document.id, document.version, form, showsAll)
  const shown = form.view === 'before' ? opening : structure
  const type = preview.phase === 'drawn' ? smallestTypeOf(preview.last) : null
  const change = (part: Partial<ChartForm>): void => {
    setShowsAll(false)
    setForm((before) => {
      const next = { ...before, ...part }
      // A unit that is not there before, or not after, cannot be the top of that chart.
      const there = next.view === 'before' ? opening : structure
      return next.unitId !== null && !there.unit(next.unitId) ? { ...next, unitId: null } : next
    })
  }
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Title order={1} size={24}>
          {texts.exporting.title}: {textIn(document.title, language)}
        </Title>
        <Button
          size="xs"
          variant="default"
          onClick={() => goTo(`/${formatLocation({ ...parseLocation(''), scenarioId: document.id })}`)}
        >
          {texts.brief.back}
        </Button>
      </Group>
      <div className="export-columns">
        <div className="export-choices">
          <SaveBar
            scenarioId={document.id}
            version={document.version}
            form={form}
            isTooSmall={type !== null && type < leastType}
          />
          <ChartFields form={form} structure={shown} onChange={change} />
        </div>
        <PagePictures preview={preview} onShowAll={() => setShowsAll(true)} />
      </div>
    </>
  )
}
