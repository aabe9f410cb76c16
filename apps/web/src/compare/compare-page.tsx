import { Button, Group, Loader, Tabs, Text, Title } from '@mantine/core'
import { lastDayOf } from '@tinhgon/engine'
import { formatCalendarDate, textIn } from '@tinhgon/model'
import { useCallback, useMemo, useState } from 'react'
import { DayInput } from '../acts/day-input.tsx'
import { useLoaded } from '../api/use-loaded.ts'
import { useLanguage } from '../language/language-context.tsx'
import { PageBar } from '../panels/page-bar.tsx'
import { describeError } from '../session/describe-problem.ts'
import { goTo, useSearch } from '../session/page-path.ts'
import { useMe } from '../session/who.tsx'
import { Message } from '../views/message.tsx'
import { type ComparePlace, compareAddress, compareViews, fewest, parseCompare } from './compare-address.ts'
import type { Comparison } from './comparison.ts'
import { FiguresTable } from './figures-table.tsx'
import { FlowView } from './flow-view.tsx'
import { GroundNotes } from './ground-notes.tsx'
import { type DayOf, loadComparison } from './load-comparison.ts'
import { NormsTable } from './norms-table.tsx'
import { ScenarioChooser } from './scenario-chooser.tsx'
import { StructurePictures } from './structure-pictures.tsx'
import { UnitsTable } from './units-table.tsx'
import './compare.css'

/** Two to five scenarios side by side; the address says which, so that it can be sent to somebody. */
export function ComparePage() {
  const search = useSearch()
  const place = useMemo(() => parseCompare(search), [search])
  const { texts } = useLanguage()
  const said = texts.comparing
  const [choosing, setChoosing] = useState(false)
  const change = (to: Partial<ComparePlace>, replace = false): void => {
    goTo(compareAddress({ ...place, ...to }), { replace })
    setChoosing(false)
  }
  const enough = place.scenarios.length >= fewest
  return (
    <main className="compare-page">
      <div className="screen-only">
        <PageBar />
      </div>
      <Group justify="space-between" my="xs" align="flex-start">
        <Title order={1} fz={24}>
          {said.title}
        </Title>
        {enough && (
          <Group gap="xs" className="screen-only" align="flex-end">
            <DayInput
              key={place.day}
              label={said.dayLabel}
              day={place.day}
              onChange={(day) => day !== '' && day !== place.day && change({ day })}
            />
            <Button
              size="sm"
              variant="default"
              onClick={() => setChoosing(!choosing)}
              aria-expanded={choosing}
            >
              {said.chooseOthers}
            </Button>
            <Button size="sm" variant="default" onClick={() => window.print()}>
              {said.print}
            </Button>
          </Group>
        )}
      </Group>
      {(choosing || !enough) && (
        <ScenarioChooser
          key={search}
          chosen={place.scenarios}
          onChoose={(scenarios) => change({ scenarios })}
          onClose={enough ? () => setChoosing(false) : null}
        />
      )}
      {enough && (
        <Compared
          place={place}
          onView={(view) => change({ view }, true)}
          onChoose={(scenarios) => change({ scenarios })}
        />
      )}
    </main>
  )
}

function Compared(props: {
  readonly place: ComparePlace
  readonly onView: (view: ComparePlace['view']) => void
  readonly onChoose: (scenarios: ComparePlace['scenarios']) => void
}) {
  const { scenarios, day, view } = props.place
  const { texts } = useLanguage()
  const said = texts.comparing
  const { me } = useMe()
  const [done, setDone] = useState(0)
  const key = JSON.stringify([scenarios, day])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which scenarios and which day
  const load = useCallback(async () => {
    setDone(0)
    const dayOf: DayOf = (baseline, plan) => day ?? lastDayOf(baseline, plan)
    return { key, comparison: await loadComparison(scenarios, dayOf, me, setDone) }
  }, [key, me])
  const { loaded, reload } = useLoaded(load)
  if (loaded.phase === 'failed')
    return (
      <Message title={texts.failedTitle} action={{ label: texts.retry, run: reload }}>
        {`${describeError(loaded.error, texts)} ${said.failedAdvice}`}
      </Message>
    )
  if (loaded.phase === 'loading' || loaded.value.key !== key)
    return (
      <Group className="late" role="status" my="xl">
        <Loader size="sm" />
        <Text>{said.computing(Math.min(done + 1, scenarios.length), scenarios.length)}</Text>
      </Group>
    )
  const { comparison } = loaded.value
  return (
    <>
      {comparison.scenarios.length >= fewest && <Ground comparison={comparison} />}
      <GroundNotes comparison={comparison} />
      {comparison.scenarios.length < fewest && (
        <ScenarioChooser chosen={scenarios.slice(0, 1)} onChoose={props.onChoose} onClose={null} />
      )}
      {comparison.scenarios.length >= fewest && (
        <Tabs
          value={view}
          onChange={(chosen) => props.onView(compareViews.find((known) => known === chosen) ?? 'figures')}
          keepMounted={false}
        >
          <Tabs.List className="screen-only">
            {compareViews.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {said.views[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="figures" pt="sm">
            <FiguresTable comparison={comparison} />
          </Tabs.Panel>
          <Tabs.Panel value="pictures" pt="sm">
            <StructurePictures comparison={comparison} />
          </Tabs.Panel>
          <Tabs.Panel value="flow" pt="sm">
            <FlowView comparison={comparison} />
          </Tabs.Panel>
          <Tabs.Panel value="units" pt="sm">
            <UnitsTable comparison={comparison} />
          </Tabs.Panel>
          <Tabs.Panel value="norms" pt="sm">
            <NormsTable comparison={comparison} />
          </Tabs.Panel>
        </Tabs>
      )}
    </>
  )
}

/** On which figures all of them stand. */
function Ground({ comparison: { baseline, scenarios } }: { readonly comparison: Comparison }) {
  const { language, texts } = useLanguage()
  return (
    <Text size="sm" mb="xs">
      {`✓ ${texts.comparing.sameGround(
        scenarios.length,
        textIn(baseline.title, language),
        formatCalendarDate(baseline.date, language),
      )}`}
    </Text>
  )
}
