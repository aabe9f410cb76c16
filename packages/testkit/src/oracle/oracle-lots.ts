import type { Lot, OracleState } from './oracle-state.ts'

export const sumOf = (lots: readonly Lot[]): number => lots.reduce((sum, { amount }) => sum + amount, 0)

/** Whether a lot is one unit's alone, and so known to be his. */
export const isOwn = ({ claimants }: Lot, unitId: string): boolean =>
  claimants.length === 1 && claimants[0] === unitId

/** Whether what a unit holds of a measure is known: nothing unknown, nothing held with others (L2). */
export const isKnown = (state: OracleState, unitId: string, measure: string): boolean =>
  !state.unknowns.some((unknown) => unknown.unitId === unitId && unknown.measure === measure) &&
  state.lots
    .filter((lot) => lot.measure === measure && lot.claimants.includes(unitId))
    .every((lot) => isOwn(lot, unitId))

/** The bounds of what units hold together (L2): lots that are all theirs, and lots of which they claim something. */
export function boundsOf(
  state: OracleState,
  measure: string,
  unitIds: readonly string[],
): { readonly min: number; readonly max: number | null } {
  const lots = state.lots.filter((lot) => lot.measure === measure)
  const unbounded = state.unknowns.some((one) => one.measure === measure && unitIds.includes(one.unitId))
  return {
    min: sumOf(lots.filter(({ claimants }) => claimants.every((id) => unitIds.includes(id)))),
    max: unbounded
      ? null
      : sumOf(lots.filter(({ claimants }) => claimants.some((id) => unitIds.includes(id)))),
  }
}
