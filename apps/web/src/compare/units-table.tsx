import { Button, Checkbox, Group, Select, Table, Text, TextInput } from '@mantine/core'
import { formatCount, type LocalizedText, textIn } from '@tinhgon/model'
import { useDeferredValue, useMemo, useState } from 'react'
import { foldToneMarks } from '../language/fold-tone-marks.ts'
import { useLanguage } from '../language/language-context.tsx'
import { SystemShape } from '../panels/unit-line.tsx'
import type { Comparison } from './comparison.ts'
import { FateCell } from './fate-cell.tsx'
import { comparedFates } from './fate-facts.ts'
import { ScenarioColumns } from './scenario-columns.tsx'

const page = 100

interface Filter {
  readonly text: string
  readonly system: string | null
  readonly tier: string | null
  readonly kind: string | null
  readonly differing: boolean
  readonly changed: boolean
}

/** Every unit of the baseline and what each scenario makes of it. */
export function UnitsTable({ comparison }: { readonly comparison: Comparison }) {
  const { opening, scenarios, profile } = comparison
  const { language, texts } = useLanguage()
  const said = texts.comparing
  const all = useMemo(() => comparedFates(comparison), [comparison])
  const differing = useMemo(() => all.filter(({ differs }) => differs).length, [all])
  const [filter, setFilter] = useState<Filter>({
    text: '',
    system: all.some(({ unit, differs }) => differs && unit.system === 'territory') ? 'territory' : null,
    tier: null,
    kind: null,
    differing: differing > 0,
    changed: false,
  })
  const [length, setLength] = useState(page)
  const asked = useDeferredValue(filter)
  const shown = useMemo(() => {
    const words = foldToneMarks(asked.text).split(/\s+/).filter(Boolean)
    return all.filter(({ unit, fates, differs }) => {
      if (asked.differing && !differs) return false
      if (asked.changed && fates.every(({ type }) => type === 'kept')) return false
      if (asked.system !== null && unit.system !== asked.system) return false
      if (asked.tier !== null && unit.tier !== asked.tier) return false
      if (asked.kind !== null && unit.kind !== asked.kind) return false
      if (words.length === 0) return true
      // What it becomes is searched as well: whoever knows only the new name finds the old units.
      const names = [unit, ...fates.flatMap(({ outcomes }) => outcomes.map((outcome) => outcome.unit))]
      const text = foldToneMarks(names.map(({ name, code }) => `${name} ${code ?? ''}`).join(' '))
      return words.every((word) => text.includes(word))
    })
  }, [all, asked])
  const present = useMemo(() => {
    const units = all.map(({ unit }) => unit)
    return {
      systems: new Set(units.map(({ system }) => system)),
      tiers: new Set(units.map(({ tier }) => tier)),
      kinds: new Set(
        units
          .filter(({ system }) => filter.system === null || system === filter.system)
          .map(({ kind }) => kind),
      ),
    }
  }, [all, filter.system])
  const set = (change: Partial<Filter>): void => {
    setFilter({ ...filter, ...change })
    setLength(page)
  }
  const choices = (terms: readonly { id: string; title: LocalizedText }[], among: ReadonlySet<string>) =>
    terms
      .filter(({ id }) => among.has(id))
      .map(({ id, title }) => ({ value: id, label: textIn(title, language) }))
  const count = (value: number): string => formatCount(value, language)
  return (
    <>
      <Group gap="sm" mb="xs" align="flex-end" className="screen-only">
        <TextInput
          size="xs"
          w={240}
          label={texts.search}
          value={filter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <Select
          size="xs"
          w={180}
          label={texts.systems}
          placeholder={said.all}
          value={filter.system}
          onChange={(system) => set({ system, kind: null })}
          data={choices(profile.systems, present.systems)}
          clearable
        />
        <Select
          size="xs"
          w={130}
          label={texts.tier}
          placeholder={said.all}
          value={filter.tier}
          onChange={(tier) => set({ tier })}
          data={choices(profile.tiers, present.tiers)}
          clearable
        />
        <Select
          size="xs"
          w={220}
          label={texts.kind}
          placeholder={said.all}
          value={filter.kind}
          onChange={(kind) => set({ kind })}
          data={choices(profile.kinds, present.kinds)}
          clearable
          searchable
        />
        <Checkbox
          size="xs"
          mb={6}
          label={said.differingUnits(count(differing))}
          checked={filter.differing}
          onChange={(event) => set({ differing: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          mb={6}
          label={said.changedUnits}
          checked={filter.changed}
          onChange={(event) => set({ changed: event.currentTarget.checked })}
        />
      </Group>
      <Text size="sm" c="ink.5" mb="xs" role="status">
        {said.unitsShown(count(shown.length), count(all.length))}
      </Text>
      {shown.length === 0 ? (
        <Text size="sm">{differing === 0 && filter.differing ? said.noUnitDiffers : said.noUnitFound}</Text>
      ) : (
        <Table className="compare-table units" captionSide="top">
          <Table.Caption className="visually-hidden">{said.views.units}</Table.Caption>
          <colgroup>
            <col className="first" />
          </colgroup>
          <ScenarioColumns first={said.unitBefore} scenarios={scenarios} />
          <Table.Tbody>
            {shown.slice(0, length).map(({ unit, fates, differs }) => (
              <Table.Tr key={unit.id} className={differs ? 'differs' : ''}>
                <th scope="row">
                  <span className="unit-line">
                    <SystemShape system={unit.system} />
                    <span>
                      {unit.name}
                      <span className="quiet">{superiorName(unit.superiorId)}</span>
                    </span>
                  </span>
                </th>
                {scenarios.map((scenario, place) => {
                  const fate = fates[place]
                  return (
                    <Table.Td key={scenario.letter}>
                      {fate && <FateCell before={unit} fate={fate} scenario={scenario} opening={opening} />}
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {shown.length > length && (
        <Button
          size="xs"
          variant="default"
          mt="sm"
          className="screen-only"
          onClick={() => setLength(length + page)}
        >
          {said.moreUnits(count(Math.min(page, shown.length - length)))}
        </Button>
      )}
    </>
  )

  function superiorName(superiorId: string | null): string {
    const superior = superiorId === null ? undefined : opening.unit(superiorId)
    return superior ? ` · ${superior.name}` : ''
  }
}
