import type { Unit } from '@tinhgon/model'
import { faultsOfClaims } from './oracle-claims.ts'
import { faultsOfAttaching, type Reading, repeated } from './oracle-reading.ts'
import { faultsOfSeats } from './oracle-seats.ts'
import { eventsOf, type OracleState } from './oracle-state.ts'
import { faultsOfMeasure, faultsOfTerms } from './oracle-terms.ts'

/** Codes of refusals of an act, as far as they can be told before anything is carried out (E3, E5). */
export function faultsBefore(state: OracleState, reading: Reading): string[] {
  return [
    ...(reading.act.operatesOn < state.date ? ['before-baseline'] : []),
    ...faultsOfBirths(state, reading),
    ...faultsOfMergers(state, reading),
    ...faultsOfEnds(state, reading),
    ...faultsOfChanges(state, reading),
    ...faultsOfRelations(state, reading),
    ...faultsOfSeats(state, reading),
    ...faultsOfStatements(state, reading),
    ...faultsOfClaims(state, reading),
  ]
}

const living = (state: OracleState, unitId: string): Unit | undefined =>
  state.units.find(({ id }) => id === unitId)

const faultsOfNaming = (state: OracleState, unitId: string): string[] =>
  living(state, unitId) ? [] : ['unknown-unit']

const faultsOfSuperior = (state: OracleState, reading: Reading, superiorId: string | null): string[] =>
  superiorId === null ? [] : faultsOfAttaching(state, reading, superiorId)

function faultsOfBirths(state: OracleState, reading: Reading): string[] {
  const ids = reading.born.map(({ id }) => id)
  const spent = ids.some((id) => living(state, id) || state.endings.some(({ unitId }) => unitId === id))
  const faults = spent || repeated(ids).length > 0 ? ['id-reused'] : []
  for (const unit of [...reading.born, ...reading.survivors])
    faults.push(...faultsOfTerms(state.profile, unit), ...faultsOfSuperior(state, reading, unit.superiorId))
  for (const { unit, figures } of eventsOf(reading.act, 'unit-established')) {
    for (const { measure } of figures) faults.push(...faultsOfMeasure(state.profile, unit.system, measure))
    if (repeated(figures.map(({ measure }) => measure)).length > 0) faults.push('duplicate-figure')
  }
  return faults
}

function faultsOfMergers(state: OracleState, reading: Reading): string[] {
  const faults: string[] = []
  if (repeated(reading.survivors.map(({ id }) => id)).length > 0) faults.push('changed-twice')
  for (const { result, survivor, sources } of eventsOf(reading.act, 'units-merged')) {
    if (repeated(sources.map(({ unitId }) => unitId)).length > 0) faults.push('source-twice')
    if (!survivor) continue
    if (sources.find(({ unitId }) => unitId === result.id)?.extent !== 'whole')
      faults.push('survivor-not-source')
    else if (sources.length === 1) faults.push('merge-with-itself')
    if (reading.endingIds.includes(result.id)) faults.push('source-conflict')
    faults.push(...faultsOfNaming(state, result.id))
    const before = living(state, result.id)
    if (before && before.system !== result.system) faults.push('source-of-other-system')
  }
  return faults
}

function faultsOfEnds(state: OracleState, reading: Reading): string[] {
  const faults = repeated(reading.dissolvedIds).length > 0 ? ['changed-twice'] : []
  for (const { unitId } of eventsOf(reading.act, 'unit-split')) faults.push(...faultsOfNaming(state, unitId))
  for (const { unitId, successorIds, endsFigures } of eventsOf(reading.act, 'unit-dissolved')) {
    faults.push(...faultsOfNaming(state, unitId))
    for (const id of successorIds) faults.push(...faultsOfAttaching(state, reading, id))
    const unit = living(state, unitId)
    if (unit) for (const id of endsFigures) faults.push(...faultsOfMeasure(state.profile, unit.system, id))
  }
  return faults
}

function faultsOfChanges(state: OracleState, reading: Reading): string[] {
  const events = eventsOf(reading.act, 'unit-changed')
  return events.flatMap(({ unitId, changes }, index) => {
    const unit = living(state, unitId)
    if (!unit) return ['unknown-unit']
    if (reading.endingIds.includes(unitId)) return ['ends-in-same-act']
    if (reading.survivors.some(({ id }) => id === unitId)) return ['changed-twice']
    const earlier = events.slice(0, index).filter((event) => event.unitId === unitId)
    const twice = Object.keys(changes).some((key) =>
      earlier.some((event) => Object.hasOwn(event.changes, key)),
    )
    return [
      ...(twice ? ['changed-twice'] : []),
      ...faultsOfTerms(state.profile, Object.assign({ ...unit }, changes)),
      ...faultsOfSuperior(state, reading, changes.superiorId ?? null),
    ]
  })
}

function faultsOfRelations(state: OracleState, reading: Reading): string[] {
  const added = eventsOf(reading.act, 'relation-added').map(({ relation }) => relation)
  const same = (a: (typeof added)[number], b: typeof a): boolean =>
    a.kind === b.kind && a.fromId === b.fromId && a.toId === b.toId
  const exists = (relation: (typeof added)[number]): boolean =>
    state.relations.some((other) => same(other, relation))
  return [
    ...added.flatMap((relation, index) => [
      ...(state.profile.relations.some(({ id }) => id === relation.kind) ? [] : ['unknown-relation-kind']),
      ...faultsOfAttaching(state, reading, relation.fromId),
      ...faultsOfAttaching(state, reading, relation.toId),
      ...(relation.fromId === relation.toId ? ['relation-with-itself'] : []),
      ...(exists(relation) || added.slice(0, index).some((other) => same(other, relation))
        ? ['relation-exists']
        : []),
    ]),
    ...eventsOf(reading.act, 'relation-removed').flatMap(({ relation }) =>
      exists(relation) ? [] : ['unknown-relation'],
    ),
  ]
}

function faultsOfStatements(state: OracleState, reading: Reading): string[] {
  const figures = eventsOf(reading.act, 'measure-stated').map(({ figure }) => figure)
  const twice = figures.some(({ unitId, measure }, index) =>
    figures.slice(0, index).some((other) => other.unitId === unitId && other.measure === measure),
  )
  const faults = figures.flatMap(({ unitId, measure }) => {
    if (!reading.livesAfter(unitId)) return faultsOfAttaching(state, reading, unitId)
    const unit = reading.born.find(({ id }) => id === unitId) ?? living(state, unitId)
    return unit ? faultsOfMeasure(state.profile, unit.system, measure) : []
  })
  return twice ? [...faults, 'changed-twice'] : faults
}
