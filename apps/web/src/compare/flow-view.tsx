import { Group, SegmentedControl, Select, Text } from '@mantine/core'
import { formatCount, type LocalizedText, textIn } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { Comparison } from './comparison.ts'
import { flowsOf, mostFlows, superiorsOf } from './flow-choices.ts'
import { FlowDiagram } from './flow-diagram.tsx'
import type { FlowBy } from './flow-layout.ts'

const measureOfSystem: Readonly<Record<string, string>> = { territory: 'population', party: 'members' }

/** Where the units of a tier go in one of the scenarios: old on the left, new on the right. */
export function FlowView({ comparison }: { readonly comparison: Comparison }) {
  const { opening, scenarios, profile } = comparison
  const { language, texts } = useLanguage()
  const said = texts.comparing.flow
  const [letter, setLetter] = useState('A')
  const sorts = useMemo(() => sortsOf(comparison), [comparison])
  const [sort, setSort] = useState(() =>
    sorts.includes('territory/commune') ? 'territory/commune' : (sorts[0] ?? ''),
  )
  const [within, setWithin] = useState<string | null>(null)
  const [by, setBy] = useState<FlowBy>('amount')
  const [system = '', tier = ''] = sort.split('/')
  const scenario = scenarios.find((one) => one.letter === letter) ?? scenarios[0]
  const measured = profile.measures.find(({ id }) => id === measureOfSystem[system])
  const measure = measured?.id ?? profile.measures[0]?.id ?? ''
  const above = useMemo(() => superiorsOf(opening, system, tier), [opening, system, tier])
  const flows = useMemo(
    () => (scenario ? flowsOf(opening, scenario, { system, tier, measure, within }) : []),
    [opening, scenario, system, tier, measure, within],
  )
  if (!scenario) return null
  const title = (terms: readonly { id: string; title: LocalizedText }[], id: string): string =>
    textIn(terms.find((term) => term.id === id)?.title, language) ?? id
  const befores = new Set(flows.map(({ before }) => before.id)).size
  const afters = new Set(flows.flatMap(({ after }) => after?.id ?? [])).size
  const unknown = flows.filter(({ amount }) => amount === null).length
  const measurable = measured !== undefined && unknown < flows.length
  const width = measurable ? by : 'count'
  return (
    <>
      <Group gap="md" mb="xs" align="flex-end" className="screen-only">
        <SegmentedControl
          size="xs"
          aria-label={said.scenario}
          value={scenario.letter}
          onChange={setLetter}
          data={scenarios.map((one) => ({
            value: one.letter,
            label: <span title={textIn(one.document.title, language)}>{said.scenarioOf(one.letter)}</span>,
          }))}
        />
        <Select
          size="xs"
          w={260}
          label={said.tier}
          value={sort}
          onChange={(chosen) => {
            setSort(chosen ?? sort)
            setWithin(null)
          }}
          data={sorts.map((one) => {
            const [ofSystem = '', ofTier = ''] = one.split('/')
            return {
              value: one,
              label: `${title(profile.systems, ofSystem)} · ${title(profile.tiers, ofTier)}`,
            }
          })}
          allowDeselect={false}
        />
        <Select
          size="xs"
          w={240}
          label={said.within}
          placeholder={said.everything}
          value={within}
          onChange={setWithin}
          data={above.map(({ id, name }) => ({ value: id, label: name }))}
          searchable
          clearable
        />
        {measured && measurable && (
          <SegmentedControl
            size="xs"
            aria-label={said.width}
            value={by}
            onChange={(chosen) => setBy(chosen === 'count' ? 'count' : 'amount')}
            data={[
              { value: 'amount', label: said.byAmount(textIn(measured.title, language)) },
              { value: 'count', label: said.byCount },
            ]}
          />
        )}
      </Group>
      <Text size="sm" fw={600}>
        {`${scenario.letter} · ${textIn(scenario.document.title, language)}`}
      </Text>
      <Text size="sm" c="ink.5" mb="xs">
        {said.counts(
          formatCount(befores, language),
          formatCount(afters, language),
          formatCount(flows.length, language),
        )}
        {width === 'amount' && unknown > 0 && ` ${said.unknown(formatCount(unknown, language))}`}
      </Text>
      {flows.length === 0 && <Text size="sm">{said.none}</Text>}
      {flows.length > mostFlows ? (
        <Text role="status">{said.tooMany(formatCount(flows.length, language))}</Text>
      ) : (
        <FlowDiagram scenario={scenario} flows={flows} by={width} measure={measured ?? null} />
      )}
    </>
  )
}

/** Systems and tiers that the baseline has several units of, from the highest. */
function sortsOf({ opening, profile }: Comparison): readonly string[] {
  const counts = new Map<string, number>()
  for (const { system, tier } of opening.units.values())
    counts.set(`${system}/${tier}`, (counts.get(`${system}/${tier}`) ?? 0) + 1)
  return profile.systems.flatMap(({ id }) =>
    profile.tiers.flatMap((tier) => {
      const key = `${id}/${tier.id}`
      return (counts.get(key) ?? 0) > 1 ? key : []
    }),
  )
}
