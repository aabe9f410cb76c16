import { type Claim, type Reading, repeated, unique } from './oracle-reading.ts'
import { eventsOf, type OracleState } from './oracle-state.ts'
import { faultsOfMeasure, holdsMeasure } from './oracle-terms.ts'

/** Whether the claims of an act on every source agree with one another and with what is there (MRG-5 to MRG-9). */
export function faultsOfClaims(state: OracleState, reading: Reading): string[] {
  const { claims, act, dissolvedIds } = reading
  const on = (sourceId: string): Claim[] => claims.filter((claim) => claim.sourceId === sourceId)
  const isWhole = ({ extent }: Claim): boolean => extent === 'whole'
  return [
    ...unique(claims.map(({ sourceId }) => sourceId)).flatMap((sourceId) =>
      faultsOfSource(state, reading, sourceId, on(sourceId)),
    ),
    ...act.exhausts.flatMap((unitId) => {
      if (!state.units.some(({ id }) => id === unitId)) return ['unknown-unit']
      if (on(unitId).length === 0) return ['exhausts-undivided']
      return dissolvedIds.includes(unitId) || on(unitId).some(isWhole) ? ['source-conflict'] : []
    }),
  ]
}

function faultsOfSource(
  state: OracleState,
  reading: Reading,
  sourceId: string,
  claims: readonly Claim[],
): string[] {
  const source = state.units.find(({ id }) => id === sourceId)
  if (!source) return ['unknown-unit']
  const faults: string[] = []
  const wholes = claims.filter(({ extent }) => extent === 'whole').length
  const remainders = claims.filter(({ extent }) => extent === 'remainder').length
  if (wholes > 0 && claims.length > 1) faults.push('source-conflict')
  if (remainders > 1) faults.push('two-remainders')
  if (reading.dissolvedIds.includes(sourceId) && wholes + remainders > 0) faults.push('source-conflict')
  const takers = [...reading.born, ...state.units]
  for (const { takerId } of claims) {
    const taker = takers.find(({ id }) => id === takerId)
    if (taker && taker.system !== source.system) faults.push('source-of-other-system')
  }
  const contents = claims.flatMap(({ content }) => content ?? [])
  const listed = [
    ...contents.flatMap(({ childIds }) =>
      childIds.filter((id) => state.units.some((unit) => unit.id === id)).map((id) => `unit ${id}`),
    ),
    ...contents.flatMap(({ postIds }) => postIds.map((id) => `post ${id}`)),
    ...contents.flatMap(({ relations }) => relations.map((one) => `${one.kind} ${one.fromId} ${one.toId}`)),
  ]
  if (repeated(listed).length > 0) faults.push('taken-twice')
  for (const content of contents) {
    for (const id of content.childIds) faults.push(...faultsOfChild(state, reading, sourceId, id))
    for (const id of content.postIds) faults.push(...faultsOfSeat(state, reading, sourceId, id))
    for (const { kind, fromId, toId } of content.relations) {
      const is = state.relations.some((r) => r.kind === kind && r.fromId === fromId && r.toId === toId)
      if (!is || (fromId !== sourceId && toId !== sourceId)) faults.push('unknown-relation')
    }
    if (repeated(content.measures.map(({ measure }) => measure)).length > 0) faults.push('changed-twice')
    for (const carried of content.measures) {
      const unknown = faultsOfMeasure(state.profile, source.system, carried.measure)
      faults.push(...unknown)
      if (unknown.length === 0 && !holdsMeasure(state.profile, state.units, source, carried.measure))
        faults.push('measure-not-held')
      if (carried.type === 'share' && carried.numerator > carried.denominator)
        faults.push('shares-exceed-whole')
    }
  }
  return faults
}

function faultsOfChild(state: OracleState, reading: Reading, sourceId: string, childId: string): string[] {
  const child = state.units.find(({ id }) => id === childId)
  if (!child) return ['unknown-unit']
  if (child.superiorId !== sourceId) return ['child-of-other-unit']
  const elsewhere =
    reading.endingIds.includes(childId) ||
    reading.survivors.some(({ id }) => id === childId) ||
    eventsOf(reading.act, 'unit-changed').some(
      ({ unitId, changes }) => unitId === childId && changes.superiorId !== undefined,
    )
  return elsewhere ? ['taken-twice'] : []
}

function faultsOfSeat(state: OracleState, reading: Reading, sourceId: string, postId: string): string[] {
  const seat = state.posts.find(({ id }) => id === postId)
  if (!seat) return ['unknown-post']
  if (seat.unitId !== sourceId) return ['post-of-other-unit']
  const disposed = eventsOf(reading.act, 'posts-changed').some(
    ({ abolish, move }) => abolish.includes(postId) || move.some((one) => one.postId === postId),
  )
  return disposed ? ['post-changed-twice'] : []
}
