import type { ChangeEvent, Refusal } from '@tinhgon/model'
import type { Candidate } from '../conflict.ts'
import { idsNamedBy } from '../mentions.ts'
import type { Failure } from '../world.ts'

/** The units that take parts of another one, and could take the rest of it as well. */
export function partTakersOf(events: readonly ChangeEvent[], unitId: string): Candidate[] {
  return events.flatMap((event) => {
    const results =
      event.type === 'units-merged' &&
      event.sources.some((source) => source.extent === 'part' && source.unitId === unitId)
        ? [event.result]
        : event.type === 'unit-split' && event.unitId === unitId
          ? event.results.filter(({ extent }) => extent === 'part').map(({ unit }) => unit)
          : []
    return results.map(({ id, name, code }) => ({ unitId: id, name, code, why: 'taker' as const }))
  })
}

/** What the refusals say is left with nobody. Posts are looked up, since a sentence lists only the first five. */
export function unplacedOf(
  { structure, working }: Failure,
  unitId: string,
  refusals: readonly Refusal[],
): { readonly childIds: string[]; readonly postIds: string[]; readonly measures: string[] } {
  const system = structure.unit(unitId)?.system
  const measures = (system === undefined ? [] : structure.vocabulary.measuresOf(system))
    .map(({ id }) => id)
    .filter((id) => refusals.some(({ params }) => params.measure === id))
  const named = new Set(working.act.events.flatMap((event) => [...idsNamedBy(event)]))
  return {
    childIds: refusals.flatMap(({ unitIds: [, ...childIds] }) => childIds),
    postIds: structure
      .postsOf(unitId)
      .map(({ id }) => id)
      .filter((id) => !named.has(id)),
    measures,
  }
}
