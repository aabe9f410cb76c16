import type { UnitsMerged } from '@tinhgon/model'
import type { Choice } from '../names/choice.ts'
import { fullName } from './full-name.ts'

/** What a unit became; a result has no code yet, so it is told by its full name. */
export interface LineageRow {
  /** Code of the unit, its id where it has none. */
  readonly before: string
  readonly after: string
  readonly extent: 'whole' | 'part'
}

/** One row for each unit of each merger, then those that stay, wholly or with what is left of them. */
export function lineageRows(
  events: readonly UnitsMerged[],
  choices: readonly Choice[],
  codeOf: (unitId: string) => string,
): LineageRow[] {
  const arranged = events.flatMap(({ result, sources }) =>
    sources.map(
      ({ unitId, extent }): LineageRow => ({
        before: codeOf(unitId),
        after: result.name,
        extent: extent === 'whole' ? 'whole' : 'part',
      }),
    ),
  )
  const kept = choices
    .filter(({ named }) => named.use === 'kept' || named.use === 'reduced')
    .map(({ named: { mention, use }, unit }): LineageRow => {
      const [kind] = mention.kinds
      const after = kind === undefined || mention.kinds.length > 1 ? unit.name : fullName(kind, mention.name)
      return { before: codeOf(unit.id), after, extent: use === 'kept' ? 'whole' : 'part' }
    })
  return [...arranged, ...kept]
}
