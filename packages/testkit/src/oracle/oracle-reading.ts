import type { Act, PartContent, Unit } from '@tinhgon/model'
import { eventsOf, type OracleState } from './oracle-state.ts'

/** What a taker takes of a source; only parts have content. */
export interface Claim {
  readonly sourceId: string
  readonly takerId: string
  readonly extent: 'whole' | 'part' | 'remainder'
  readonly content: PartContent | null
}

/** An act read as a whole: who comes, who stays as whom, who goes, who claims what of whom (E5). */
export interface Reading {
  readonly act: Act
  readonly born: readonly Unit[]
  readonly survivors: readonly Unit[]
  readonly claims: readonly Claim[]
  readonly dissolvedIds: readonly string[]
  readonly endingIds: readonly string[]
  readonly livesAfter: (unitId: string) => boolean
}

export function readAct(state: OracleState, act: Act): Reading {
  const mergers = eventsOf(act, 'units-merged')
  const splits = eventsOf(act, 'unit-split')
  const contentOf = (source: PartContent & { extent: 'part' }): PartContent => source
  const claims: Claim[] = [
    ...mergers.flatMap(({ result, survivor, sources }) =>
      sources
        .filter(({ unitId, extent }) => !(survivor && unitId === result.id && extent === 'whole'))
        .map((source) => ({
          sourceId: source.unitId,
          takerId: result.id,
          extent: source.extent,
          content: source.extent === 'part' ? contentOf(source) : null,
        })),
    ),
    ...splits.flatMap(({ unitId, results }) =>
      results.map((result) => ({
        sourceId: unitId,
        takerId: result.unit.id,
        extent: result.extent,
        content: result.extent === 'part' ? contentOf(result) : null,
      })),
    ),
  ]
  const born = [
    ...eventsOf(act, 'unit-established').map(({ unit }) => unit),
    ...mergers.filter(({ survivor }) => !survivor).map(({ result }) => result),
    ...splits.flatMap(({ results }) => results.map(({ unit }) => unit)),
  ]
  const dissolvedIds = eventsOf(act, 'unit-dissolved').map(({ unitId }) => unitId)
  const endingIds = unique([
    ...claims.filter(({ extent }) => extent !== 'part').map(({ sourceId }) => sourceId),
    ...splits.map(({ unitId }) => unitId),
    ...act.exhausts,
    ...dissolvedIds,
  ])
  return {
    act,
    born,
    survivors: mergers.filter(({ survivor }) => survivor).map(({ result }) => result),
    claims,
    dissolvedIds,
    endingIds,
    livesAfter: (unitId) =>
      born.some(({ id }) => id === unitId) ||
      (state.units.some(({ id }) => id === unitId) && !endingIds.includes(unitId)),
  }
}

export const unique = <T>(items: readonly T[]): T[] =>
  items.filter((item, index) => items.indexOf(item) === index)

/** Those of the items that come more than once, each once. */
export const repeated = <T>(items: readonly T[]): T[] =>
  unique(items.filter((item, index) => items.indexOf(item) !== index))

/** Who takes what no part names: the whole or the remainder. */
export const restTakerOf = ({ claims }: Reading, sourceId: string): string | undefined =>
  claims.find((claim) => claim.sourceId === sourceId && claim.extent !== 'part')?.takerId

/** What is attached to a unit needs it after the act: codes of refusals. */
export function faultsOfAttaching(state: OracleState, reading: Reading, unitId: string): string[] {
  if (reading.livesAfter(unitId)) return []
  return [state.units.some(({ id }) => id === unitId) ? 'ends-in-same-act' : 'unknown-unit']
}
