import { boundsOf, isKnown } from './oracle-lots.ts'
import { unique } from './oracle-reading.ts'
import { type Events, type OracleState, restatedAccount, type UnitValue } from './oracle-state.ts'
import { extensiveMeasures, holdsMeasure } from './oracle-terms.ts'

const isAt = (unitId: string, measure: string) => (one: { unitId: string; measure: string }) =>
  one.unitId === unitId && one.measure === measure

const put = (values: readonly UnitValue[], value: UnitValue): UnitValue[] => [
  ...values.filter((other) => !isAt(value.unitId, value.measure)(other)),
  value,
]

/** What a new unit brings along; of what it holds and nobody says, it has an unknown amount (EST-1, EST-2). */
export function establishFigures(state: OracleState, event: Events<'unit-established'>): OracleState {
  const { unit } = event
  const given = event.figures.flatMap(({ measure, value }) =>
    value === null ? [] : [{ unitId: unit.id, measure, value }],
  )
  const holds = (measure: string): boolean => holdsMeasure(state.profile, state.units, unit, measure)
  const extensive = extensiveMeasures(state.profile)
    .map(({ id }) => id)
    .filter(holds)
  const held = given.filter(({ measure }) => extensive.includes(measure))
  const silent = extensive.filter((id) => !held.some(({ measure }) => measure === id))
  return {
    ...state,
    lots: [
      ...state.lots,
      ...held
        .filter(({ value }) => value > 0)
        .map(({ measure, value }) => ({ measure, amount: value, claimants: [unit.id] })),
    ],
    unknowns: [...state.unknowns, ...silent.map((measure) => ({ measure, unitId: unit.id }))],
    means: [...state.means, ...given.filter(({ measure }) => holds(measure) && !extensive.includes(measure))],
    statements: [...state.statements, ...given.filter(({ measure }) => !holds(measure))],
    entries: [
      ...state.entries,
      ...held.map(({ measure, value }) => ({ row: measure, column: 'established' as const, amount: value })),
      ...silent.map((measure) => ({ row: measure, column: 'established' as const, amount: null })),
    ],
  }
}

/** An official figure: what the unit held, known or not, becomes the account's (STA-1, L2-3). */
export function stateFigures(state: OracleState, event: Events<'measure-stated'>): OracleState {
  const { unitId, measure, value } = event.figure
  const unit = state.units.find(({ id }) => id === unitId)
  const stated = { unitId, measure, value }
  if (!unit || !holdsMeasure(state.profile, state.units, unit, measure))
    return { ...state, statements: put(state.statements, stated) }
  if (!extensiveMeasures(state.profile).some(({ id }) => id === measure))
    return { ...state, means: put(state.means, stated) }
  const { min, max } = boundsOf(state, measure, [unitId])
  const outside = !isKnown(state, unitId, measure) && (value < min || (max !== null && value > max))
  const others = state.contradictions.filter((one) => !isAt(unitId, measure)(one))
  const pass = (id: string): string => (id === unitId ? restatedAccount : id)
  const lots = state.lots.map((lot) =>
    lot.measure === measure ? { ...lot, claimants: unique(lot.claimants.map(pass)) } : lot,
  )
  const unknowns = state.unknowns.map((one) =>
    isAt(unitId, measure)(one) ? { measure, unitId: restatedAccount } : one,
  )
  return {
    ...state,
    lots: value > 0 ? [...lots, { measure, amount: value, claimants: [unitId] }] : lots,
    unknowns,
    contradictions: outside ? [...others, stated] : others,
    entries: [...state.entries, { row: measure, column: 'restated', amount: value }],
  }
}
