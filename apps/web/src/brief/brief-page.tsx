import { Button, Group, Loader, Text } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { loadComparison } from '../compare/load-comparison.ts'
import { useLanguage } from '../language/language-context.tsx'
import { PageBar } from '../panels/page-bar.tsx'
import { describeError } from '../session/describe-problem.ts'
import { formatLocation, parseLocation } from '../session/page-location.ts'
import { goTo, useSearch } from '../session/page-path.ts'
import { useMe } from '../session/who.tsx'
import { Message } from '../views/message.tsx'
import { parseBrief } from './brief-address.ts'
import { lastDayOfUnits } from './brief-facts.ts'
import { BriefSheet } from './brief-sheet.tsx'
import './brief.css'

/** A scenario on one page of paper, on screen as it is printed. */
export function BriefPage() {
  const search = useSearch()
  const named = useMemo(() => parseBrief(search), [search])
  const { me } = useMe()
  const { texts } = useLanguage()
  const load = useCallback(
    async () => (named === null ? null : await loadComparison([named], lastDayOfUnits, me, () => undefined)),
    [named, me],
  )
  const { loaded, reload } = useLoaded(load)
  return (
    <main className="brief-page">
      <div className="screen-only">
        <PageBar mb="sm" />
        {named !== null && (
          <Group justify="space-between" className="brief-tools">
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                goTo(
                  `/${formatLocation({ ...parseLocation(''), scenarioId: named.id, version: named.version })}`,
                )
              }
            >
              {texts.brief.back}
            </Button>
            <Button size="xs" disabled={loaded.phase !== 'loaded'} onClick={() => window.print()}>
              {texts.brief.print}
            </Button>
          </Group>
        )}
      </div>
      {named === null && (
        <Message title={texts.brief.title} action={{ label: texts.backHome, run: () => goTo('/') }}>
          {texts.brief.unnamed}
        </Message>
      )}
      {named !== null && loaded.phase === 'loading' && (
        <Group className="late" role="status">
          <Loader size="sm" />
          <Text>{texts.brief.computing}</Text>
        </Group>
      )}
      {loaded.phase === 'failed' && (
        <Message title={texts.failedTitle} action={{ label: texts.retry, run: reload }}>
          {describeError(loaded.error, texts)}
        </Message>
      )}
      {loaded.phase === 'loaded' && loaded.value?.scenarios[0] && (
        <BriefSheet comparison={loaded.value} scenario={loaded.value.scenarios[0]} />
      )}
    </main>
  )
}
