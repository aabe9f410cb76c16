import { Select, Text, Title } from '@mantine/core'
import type { ScenarioSummary } from '@tinhgon/contract'
import { foldEdits } from '@tinhgon/engine'
import { type Baseline, type Plan, type Profile, textIn, type Unit } from '@tinhgon/model'
import { compareWithPlan, type Difference, type ReadResolution } from '@tinhgon/vietnam'
import { useCallback, useMemo, useState } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'
import { useLanguage } from '../language/language-context.tsx'
import type { Texts } from '../language/texts-vi.ts'

const listed = 200

/** The text beside a scenario on the same baseline, clause by clause. */
export function Comparison(props: {
  readonly read: ReadResolution
  readonly baseline: Baseline
  readonly units: readonly Unit[]
  readonly profile: Profile
}) {
  const { read, baseline, units, profile } = props
  const { id: baselineId } = baseline
  const { language, texts } = useLanguage()
  const said = texts.resolution
  const [scenarioId, setScenarioId] = useState<string | null>(null)
  const { loaded: scenarios } = useLoaded(
    useCallback(
      async (): Promise<readonly ScenarioSummary[]> =>
        (await client.listScenarios({ query: { limit: listed } })).scenarios.filter(
          (scenario) => scenario.baselineId === baselineId,
        ),
      [baselineId],
    ),
  )
  const { loaded: plan } = useLoaded(
    useCallback(
      async (): Promise<Plan | null> =>
        scenarioId === null
          ? null
          : foldEdits((await client.readScenario({ params: { scenarioId }, query: {} })).edits).plan,
      [scenarioId],
    ),
  )
  const compared = useMemo(
    () => (plan.phase === 'loaded' && plan.value ? compareWithPlan(read, plan.value, baseline) : null),
    [read, plan, baseline],
  )
  const different = compared?.clauses.filter(({ differences }) => differences.length > 0) ?? []
  const names = useMemo(() => new Map(units.map(({ id, name }) => [id, name])), [units])
  const kindTitle = (id: string): string =>
    textIn(profile.kinds.find((kind) => kind.id === id)?.title, language)?.toLocaleLowerCase(language) ?? id
  return (
    <section>
      <Title order={3} fz={14}>
        {said.compareTitle}
      </Title>
      <Select
        size="xs"
        label={said.compareWith}
        placeholder={said.compareNone}
        clearable
        searchable
        value={scenarioId}
        onChange={setScenarioId}
        data={(scenarios.phase === 'loaded' ? scenarios.value : []).map(({ id, title }) => ({
          value: id,
          label: textIn(title, language),
        }))}
      />
      {compared && (
        <Text size="sm" fw={600} mt={4}>
          {compared.equal ? `○ ${said.compareEqual}` : `● ${said.compareCount(different.length)}`}
        </Text>
      )}
      <ul className="plain">
        {different.map(({ clause, inText, inPlan, differences }) => (
          <li key={`${clause} ${inText} ${inPlan}`} className="open-finding">
            <p>
              <strong>{clause === null ? inPlan : `${clause}: ${inText}`}</strong>
            </p>
            <ul className="plain quiet">
              {differences.map((difference) => (
                <li key={JSON.stringify(difference)}>
                  {sentenceOf(difference, texts, (id) => names.get(id) ?? id, kindTitle, { inText, inPlan })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sentenceOf(
  difference: Difference,
  { resolution: said }: Texts,
  unitName: (id: string) => string,
  kindTitle: (id: string) => string,
  { inText, inPlan }: { readonly inText: string | null; readonly inPlan: string | null },
): string {
  switch (difference.type) {
    case 'only-in-text':
      return said.onlyInText(inText ?? '')
    case 'only-in-plan':
      return said.onlyInPlan(inPlan ?? '')
    case 'name':
      return said.differences.name(difference.inText, difference.inPlan)
    case 'kind':
      return said.differences.kind(kindTitle(difference.inText), kindTitle(difference.inPlan))
    case 'unit-only-in-text':
      return said.differences.unitOnlyInText(unitName(difference.unitId))
    case 'unit-only-in-plan':
      return said.differences.unitOnlyInPlan(unitName(difference.unitId))
    case 'extent':
      return said.differences.extent(
        unitName(difference.unitId),
        said.extents[difference.inText],
        said.extents[difference.inPlan],
      )
  }
}
