import type { Act, Plan, UnitsMerged } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios, compareWithPlan } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const official = builtInScenarios.find(({ id }) => id === 'hue-official')?.load().plan ?? []
const arranged = official.find(({ act }) => act.id === 'hue-2025-07-merge-communes')?.act
if (!arranged) throw new Error('the merger of communes is gone')
const [baseline] = builtInBaselines.filter(({ id }) => id === 'hue-2025').map(({ load }) => load())
if (!baseline) throw new Error('the baseline is gone')
const isTerritory = (event: Act['events'][number]): event is UnitsMerged =>
  event.type === 'units-merged' && event.result.system === 'territory'
/** As a text of the same content is read. */
const text = { events: arranged.events.filter(isTerritory), act: arranged }

/** The official plan with its territorial mergers changed. */
const planWith = (change: (event: UnitsMerged) => readonly UnitsMerged[]): Plan =>
  official.map((planned) =>
    planned.act === arranged
      ? {
          ...planned,
          act: {
            ...arranged,
            events: arranged.events.flatMap((event): readonly Act['events'][number][] =>
              isTerritory(event) ? change(event) : [event],
            ),
          },
        }
      : planned,
  )
const onlyOf = (name: string, change: (event: UnitsMerged) => readonly UnitsMerged[]) =>
  compareWithPlan(
    text,
    planWith((event) => (event.result.name === name ? change(event) : [event])),
    baseline,
  ).clauses.filter(({ differences }) => differences.length > 0)

describe('a text beside a plan', () => {
  it('RCP-1 the same content differs in nothing, whatever else the plan does', () => {
    const { clauses, equal } = compareWithPlan(text, official, baseline)
    expect([clauses.length, equal]).toEqual([39, true])
    expect(clauses.every(({ actId }) => actId === arranged.id)).toBe(true)
  })

  it('RCP-2 a result of another name or kind is told with both', () => {
    const [clause, ...others] = onlyOf('Phường Phong Phú', (event) => [
      { ...event, result: { ...event.result, name: 'Xã Phong Thạnh', kind: 'commune' } },
    ])
    expect(others).toEqual([])
    expect(clause).toMatchObject({
      clause: 'khoản 4 Điều 1',
      inText: 'Phường Phong Phú',
      inPlan: 'Xã Phong Thạnh',
      differences: [
        { type: 'name', inText: 'Phường Phong Phú', inPlan: 'Xã Phong Thạnh' },
        { type: 'kind', inText: 'ward', inPlan: 'commune' },
      ],
    })
  })

  it('RCP-2 a name with the tone mark in another place is the same name', () => {
    expect(
      onlyOf('Phường Thuận Hóa', (event) => [
        { ...event, result: { ...event.result, name: 'Phường Thuận Hoá' } },
      ]),
    ).toEqual([])
  })

  it('RCP-3 units that only one side takes, and units taken whole here and in part there, are told one by one', () => {
    const [clause] = onlyOf('Phường Phong Phú', (event) => [
      {
        ...event,
        sources: [
          { extent: 'part', unitId: 't-19828', measures: [], childIds: [], postIds: [], relations: [] },
          { extent: 'whole', unitId: 't-19750' },
        ],
      },
    ])
    expect(clause?.differences).toEqual([
      { type: 'extent', unitId: 't-19828', inText: 'whole', inPlan: 'part' },
      { type: 'unit-only-in-text', unitId: 't-19825' },
      { type: 'unit-only-in-plan', unitId: 't-19750' },
    ])
  })

  it('RCP-4 what the plan does not do, and what only the plan does, is told, the latter at the end', () => {
    expect(onlyOf('Phường Phong Phú', () => []).map(({ differences }) => differences)).toEqual([
      [{ type: 'only-in-text' }],
    ])
    const [added] = compareWithPlan(
      { ...text, events: text.events.slice(1) },
      official,
      baseline,
    ).clauses.slice(-1)
    expect(added).toMatchObject({
      clause: null,
      inText: null,
      inPlan: text.events[0]?.result.name,
      differences: [{ type: 'only-in-plan' }],
    })
  })

  it('RCP-4 acts that are switched off do nothing', () => {
    const off = official.map((planned) => (planned.act === arranged ? { ...planned, on: false } : planned))
    expect(compareWithPlan(text, off, baseline).clauses.map(({ inPlan }) => inPlan)).toEqual(
      text.events.map(() => null),
    )
  })
})
