import { Button, Checkbox, Group, SegmentedControl, Table, Text } from '@mantine/core'
import { type PostsBesideNorm, postsBesideNorms, roadEdits, seatDepartures } from '@tinhgon/engine'
import { formatCalendarDate, formatCount, textIn } from '@tinhgon/model'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { CostsButton } from '../leaving-cost/costs-button.tsx'
import { LeavingCostsProvider } from '../leaving-cost/leaving-costs-context.tsx'
import { draftTitle } from '../session/draft-title.ts'
import { changeLocation } from '../session/page-location.ts'
import type { Standing } from '../session/standing.ts'
import type { ScenarioControl } from '../session/use-scenario.ts'
import { choicesOf, departuresWith, type RoadDraft, spread } from './road-draft.ts'
import { SurplusRow } from './surplus-row.tsx'
import { SurplusSums } from './surplus-sums.tsx'
import { useSeatEndings } from './use-seat-endings.ts'

const page = 40
const kinds = ['heads', 'deputies', 'staff'] as const

/** Posts above the norm after the step on screen, and the road by year that the planner sets for them. */
export function SurplusView(props: {
  readonly control: ScenarioControl
  readonly standing: Standing
  readonly selected: ReadonlySet<string>
  readonly onSelect: (unitId: string) => void
}) {
  const { control, standing, selected, onSelect } = props
  const { folded, document } = control.scenario
  const { structure, check, day, position } = standing
  const { language, texts } = useLanguage()
  const { surplus } = texts
  const [draft, setDraft] = useState<RoadDraft>(new Map())
  const [counts, setCounts] = useState<PostsBesideNorm['counts']>('heads')
  const [all, setAll] = useState(false)
  const [selectedOnly, setSelectedOnly] = useState(false)
  const [length, setLength] = useState(page)
  const endedBy = useSeatEndings(folded, day)
  const departures = useMemo(() => seatDepartures(folded.steps, day), [folded, day])
  const rows = useMemo(
    () =>
      postsBesideNorms({
        structure: standing.structure,
        check: standing.check,
        baseline: folded.baseline,
        departures: departuresWith(departures, draft),
      }),
    [standing, folded, departures, draft],
  )
  const editable = control.editing !== 'no'
  const of = rows.filter((row) => row.counts === counts)
  const listed = of
    .filter((row) => (all || row.surplus > 0) && (!selectedOnly || selected.has(row.unit)))
    .toSorted((a, b) => b.surplus - a.surplus)
  const byNorm = [...Map.groupBy(listed, ({ norm }) => norm)]
  const choose = (choices: readonly (readonly [string, string | null])[]): void =>
    setDraft((before) => new Map([...before, ...choices]))
  const save = async (): Promise<void> => {
    const edits = roadEdits(structure, folded.edited.plan, choicesOf(draft), (endsOn) =>
      surplus.actTitle(formatCalendarDate(endsOn, 'vi')),
    )
    if (!(await control.save(edits, draftTitle(document.title)))) return
    setDraft(new Map())
    // The road lies after the step on screen; without this its end would be shown, where nothing is left over.
    changeLocation({ step: position })
  }
  return (
    <LeavingCostsProvider scenarioId={document.id} branchOf={document.branchOf?.scenarioId ?? null}>
      <Text size="sm" c="dimmed">
        {surplus.intro}
      </Text>
      <SurplusSums rows={rows} asOf={day} />
      <Group gap="md" my="sm">
        <SegmentedControl
          size="xs"
          value={counts}
          onChange={(chosen) => setCounts(kinds.find((kind) => kind === chosen) ?? 'heads')}
          data={kinds.map((kind) => ({
            value: kind,
            label: `${surplus.counts[kind]} (${formatCount(rows.filter((row) => row.counts === kind && row.surplus > 0).length, language)})`,
          }))}
        />
        <Checkbox
          size="xs"
          label={surplus.all}
          checked={all}
          onChange={(event) => setAll(event.currentTarget.checked)}
        />
        <Checkbox
          size="xs"
          label={texts.norms.selectedOnly}
          checked={selectedOnly}
          disabled={selected.size === 0 && !selectedOnly}
          onChange={(event) => setSelectedOnly(event.currentTarget.checked)}
        />
        {editable && listed.some((row) => row.seats.length > 0) && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => choose(listed.flatMap((row) => spread(row, day)))}
          >
            {surplus.spreadAll}
          </Button>
        )}
        <CostsButton />
      </Group>
      {listed.length === 0 && <Text size="sm">{selectedOnly ? surplus.noneHere : surplus.none}</Text>}
      {byNorm.map(([normId, ofNorm]) => (
        <Table key={normId} className="surplus" captionSide="top" verticalSpacing={4} horizontalSpacing={6}>
          <Table.Caption>
            {textIn(check.norms.find(({ id }) => id === normId)?.title, language)}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{surplus.unit}</Table.Th>
              <Table.Th scope="col" className="figure">
                {surplus.current}
              </Table.Th>
              <Table.Th scope="col" className="figure">
                {surplus.provisional}
              </Table.Th>
              <Table.Th scope="col" className="figure">
                {surplus.norm}
              </Table.Th>
              <Table.Th scope="col" className="figure">
                {surplus.surplus}
              </Table.Th>
              <Table.Th scope="col" className="figure">
                {surplus.until}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {ofNorm.slice(0, length).map((row) => (
              <SurplusRow
                key={row.id}
                row={row}
                structure={structure}
                opening={folded.opening}
                asOf={day}
                endedBy={endedBy}
                editable={editable}
                onSelect={onSelect}
                onChoose={choose}
              />
            ))}
          </Table.Tbody>
        </Table>
      ))}
      {byNorm.some(([, ofNorm]) => ofNorm.length > length) && (
        <Button size="xs" variant="subtle" onClick={() => setLength(length * 4)}>
          {surplus.showMore(
            formatCount(
              byNorm.reduce((sum, [, ofNorm]) => sum + Math.max(0, ofNorm.length - length), 0),
              language,
            ),
          )}
        </Button>
      )}
      {draft.size > 0 && (
        <Group className="unsaved" justify="space-between">
          <Text size="sm" role="status">
            {surplus.chosen(formatCount(draft.size, language))}
          </Text>
          <Group gap="sm">
            <Button size="xs" variant="default" onClick={() => setDraft(new Map())}>
              {surplus.discard}
            </Button>
            <Button size="xs" loading={control.saving} onClick={() => void save()}>
              {surplus.save}
            </Button>
          </Group>
        </Group>
      )}
    </LeavingCostsProvider>
  )
}
