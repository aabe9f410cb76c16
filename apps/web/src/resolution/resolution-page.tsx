import { Alert, Group, Loader, Text, Title } from '@mantine/core'
import { type Baseline, textIn } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { useCallback, useMemo, useState } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { useLanguage } from '../language/language-context.tsx'
import { PageBar } from '../panels/page-bar.tsx'
import { describeError } from '../session/describe-problem.ts'
import { AcceptBar } from './accept-bar.tsx'
import { ChecksList } from './checks-list.tsx'
import { ClauseCard, resultsByClause } from './clause-card.tsx'
import { Comparison } from './comparison.tsx'
import { OpenList } from './open-list.tsx'
import { ResolutionSource } from './resolution-source.tsx'
import { type Pointed, ResolutionText } from './resolution-text.tsx'
import { type Settled, useReading } from './use-reading.ts'

const nothingSettled: Settled = new Map()

/** The text of a resolution beside what was read in it; settled where needed, it becomes a scenario. */
export function ResolutionPage() {
  const { language, texts } = useLanguage()
  const said = texts.resolution
  const [text, setText] = useState('')
  const [baselineId, setBaselineId] = useState<string | null>(null)
  const [within, setWithin] = useState<readonly string[] | null>(null)
  const [settled, setSettled] = useState<Settled>(nothingSettled)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const { loaded: listed } = useLoaded(useCallback(() => client.listBaselines({}), []))
  const baselines = listed.phase === 'loaded' ? listed.value.baselines : []
  const chosenId = baselineId ?? baselines.find(({ id }) => id === 'hue-2025')?.id ?? baselines[0]?.id ?? null
  const { loaded } = useLoaded(
    useCallback(
      async (): Promise<Baseline | null> =>
        chosenId === null ? null : await client.readBaseline({ params: { baselineId: chosenId }, query: {} }),
      [chosenId],
    ),
  )
  const baseline = loaded.phase === 'loaded' ? loaded.value : null
  const withinIds = useMemo(() => within ?? topmost(baseline), [within, baseline])
  const reading = useReading(baseline, text, withinIds, settled)
  const { read } = reading
  const results = useMemo(() => (read ? resultsByClause(read) : new Map<number, readonly string[]>()), [read])
  const byClause = useMemo(() => Map.groupBy(read?.choices ?? [], ({ named }) => named.clause), [read])
  const units = useMemo(
    () => (baseline?.units ?? []).filter(({ system, tier }) => system === 'territory' && tier !== 'province'),
    [baseline],
  )
  const settle = (start: number, unitId: string | null): void =>
    setSettled((before) => {
      const after = new Map(before)
      if (unitId === null) after.delete(start)
      else after.set(start, unitId)
      return after
    })
  return (
    <main className="resolution-page">
      <PageBar />
      <Title order={1} fz={24} my="xs">
        {said.title}
      </Title>
      {text === '' && (
        <Text c="dimmed" mb="sm">
          {said.intro}
        </Text>
      )}
      {listed.phase === 'failed' && <Alert>{describeError(listed.error, texts)}</Alert>}
      {loaded.phase === 'failed' && <Alert>{describeError(loaded.error, texts)}</Alert>}
      {listed.phase === 'loaded' && baselines.length === 0 && <Text>{said.noBaseline}</Text>}
      <ResolutionSource
        baselines={baselines.map(({ id, title }) => ({ id, title: textIn(title, language) }))}
        baselineId={chosenId}
        onBaseline={(id) => {
          setBaselineId(id)
          setWithin(null)
          setSettled(nothingSettled)
        }}
        baseline={baseline}
        withinIds={withinIds}
        onWithin={setWithin}
        hasText={text !== ''}
        onText={(given) => {
          setText(given)
          setSettled(nothingSettled)
        }}
      />
      {reading.phase === 'failed' && <Alert mt="sm">{reading.reason}</Alert>}
      {reading.phase === 'reading' && !read && (
        <Group gap="xs" mt="sm" className="late">
          <Loader size="xs" />
          <Text size="sm">{said.reading}</Text>
        </Group>
      )}
      {read && text !== '' && baseline && chosenId !== null && (
        <>
          <div className="resolution-panes">
            <ResolutionText text={text} read={read} pointed={pointed} onPoint={setPointed} />
            <section className="resolution-structure" aria-label={said.structure}>
              <OpenList read={read} units={units} settled={settled} onSettle={settle} onPoint={setPointed} />
              <ChecksList read={read} />
              <Comparison read={read} baseline={baseline} units={units} profile={vietnamProfile} />
              <Title order={3} fz={14}>
                {said.structure}
              </Title>
              <ul className="plain">
                {read.clauses.map((clause, place) => (
                  <ClauseCard
                    key={clause.start}
                    clause={clause}
                    place={place}
                    choices={byClause.get(place) ?? []}
                    results={results.get(place) ?? []}
                    pointed={pointed}
                    onPoint={setPointed}
                  />
                ))}
              </ul>
            </section>
          </div>
          <AcceptBar read={read} baselineId={chosenId} />
        </>
      )}
    </main>
  )
}

/** The topmost units of the territory: where a baseline is about one province, that province. */
const topmost = (baseline: Baseline | null): readonly string[] =>
  (baseline?.units ?? [])
    .filter(({ system, superiorId }) => system === 'territory' && superiorId === null)
    .map(({ id }) => id)
