import { describeEvent } from '@tinhgon/engine'
import type { Act, ChangeEvent } from '@tinhgon/model'
import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import type { MakeTable } from './make-table.ts'

/** Every event of every act in words, with its day and the provision it rests on: its own, else that of its act. */
export const changesTable: MakeTable = ({ exported, structure, knowsPeople }, language) => {
  const { vocabulary } = structure
  const names = new Map([...exported.opening.units.values()].map(({ id, name }) => [id, name]))
  const rows: Cell[][] = []
  for (const { act } of exported.steps) {
    const born = namesGivenBy(act)
    // What an act names is named as it was before it (E5), except what it makes itself.
    const nameOf = (unitId: string): string => names.get(unitId) ?? born.get(unitId) ?? unitId
    for (const event of act.events) {
      const basis = event.legalBasis ?? act.legalBasis
      rows.push([
        act.title,
        act.operatesOn,
        basis?.document ?? null,
        basis?.clause ?? null,
        describeEvent(knowsPeople ? event : withoutName(event), { vocabulary, nameOf, language }),
      ])
    }
    for (const [id, name] of born) names.set(id, name)
  }
  return {
    columns: [columns.act, columns.operatesOn, columns.document, columns.clause, columns.event],
    rows,
  }
}

/** The names that units have by an act. */
function namesGivenBy({ events }: Act): Map<string, string> {
  return new Map(
    events.flatMap((event): [string, string][] => {
      switch (event.type) {
        case 'unit-established':
          return [[event.unit.id, event.unit.name]]
        case 'units-merged':
          return [[event.result.id, event.result.name]]
        case 'unit-split':
          return event.results.map(({ unit }) => [unit.id, unit.name])
        case 'unit-changed':
          return event.changes.name === undefined ? [] : [[event.unitId, event.changes.name]]
        default:
          return []
      }
    }),
  )
}

/** Who is assigned is told to whoever may know people. */
const withoutName = (event: ChangeEvent): ChangeEvent =>
  event.type === 'holder-assigned' ? { ...event, person: { ...event.person, name: '…' } } : event
