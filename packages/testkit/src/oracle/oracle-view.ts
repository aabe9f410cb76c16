import { extentOf } from './oracle-lineage.ts'
import { boundsOf, isKnown, isOwn, sumOf } from './oracle-lots.ts'
import { type Entry, endedAccount, type OracleState, restatedAccount } from './oracle-state.ts'
import { extensiveMeasures, holdsMeasure } from './oracle-terms.ts'
import {
  type PlainLedgerRow,
  type PlainTotal,
  type SortedView,
  sortedView,
  totalText,
  unitIdsUnder,
} from './plain-view.ts'

/** Everything that the oracle says of a structure, to be set beside what the engine says. */
export function viewOfOracle(state: OracleState): SortedView {
  const livingIds = state.units.map(({ id }) => id)
  return sortedView({
    units: state.units,
    relations: state.relations,
    posts: state.posts,
    people: state.people,
    endings: state.endings,
    lineage: state.pieces
      .filter(({ holderId }) => livingIds.includes(holderId))
      .map((piece) => `${piece.originId} → ${piece.holderId} ${extentOf(state.pieces, piece)}`),
    beginnings: state.beginnings.map(({ unitId, actId }) => `${unitId} began with ${actId}`),
    ledger: ledgerOfOracle(state),
    statements: state.statements,
    contradictions: state.contradictions,
    means: state.means,
    totals: unitIdsUnder(state.units).flatMap(({ rootId, unitIds }) => figuresOf(state, rootId, unitIds)),
    figures: livingIds.flatMap((id) => figuresOf(state, id, [id])),
  })
}

const figuresOf = (state: OracleState, of: string, unitIds: readonly string[]): string[] =>
  extensiveMeasures(state.profile).map(({ id }) => totalText(of, id, totalOfOracle(state, id, unitIds)))

function totalOfOracle(state: OracleState, measure: string, unitIds: readonly string[]): PlainTotal {
  const counted = state.units.filter(
    (unit) =>
      unitIds.includes(unit.id) &&
      (holdsMeasure(state.profile, state.units, unit, measure) ||
        state.unknowns.some((one) => one.unitId === unit.id && one.measure === measure)),
  )
  const known = counted.filter(({ id }) => isKnown(state, id, measure)).length
  const missing = counted.length - known
  const { min, max } = boundsOf(state, measure, unitIds)
  return { value: missing === 0 ? min : null, known, missing, min, max }
}

/** The account that proves nothing was lost, counted afresh from entries and lots (L1). */
export function ledgerOfOracle(state: OracleState): PlainLedgerRow[] {
  const { systems } = state.profile
  const entered = (row: string, column: Entry['column']): number | null =>
    state.entries
      .filter((entry) => entry.row === row && entry.column === column)
      .reduce((sum: number | null, { amount }) => (sum === null || amount === null ? null : sum + amount), 0)
  const livingIds = state.units.map(({ id }) => id)
  const settled = (measure: string, account: string): number | null => {
    const lots = state.lots.filter((lot) => lot.measure === measure && lot.claimants.includes(account))
    const unknown = state.unknowns.some((one) => one.measure === measure && one.unitId === account)
    return unknown || lots.some((lot) => !isOwn(lot, account)) ? null : sumOf(lots)
  }
  const systemOf = (unitId: string) => state.units.find(({ id }) => id === unitId)?.system
  const counted = (row: string, closing: number): PlainLedgerRow =>
    balance(row, entered(row, 'opening'), entered(row, 'established'), 0, entered(row, 'ended'), closing)
  return [
    ...systems.map(({ id }) =>
      counted(`units/${id}`, state.units.filter(({ system }) => system === id).length),
    ),
    ...systems.map(({ id }) =>
      counted(`posts/${id}`, state.posts.filter(({ unitId }) => systemOf(unitId) === id).length),
    ),
    ...extensiveMeasures(state.profile).map(({ id }) => {
      const [stated, carried] = [entered(id, 'restated'), settled(id, restatedAccount)]
      const { min, max } = boundsOf(state, id, livingIds)
      return balance(
        id,
        entered(id, 'opening'),
        entered(id, 'established'),
        stated === null || carried === null ? null : stated - carried,
        settled(id, endedAccount),
        min === max ? min : null,
      )
    }),
  ]
}

function balance(
  row: string,
  opening: number | null,
  established: number | null,
  restated: number | null,
  ended: number | null,
  closing: number | null,
): PlainLedgerRow {
  const columns = { row, opening, established, restated, ended, closing }
  if (opening === null || established === null || restated === null || ended === null || closing === null)
    return { ...columns, balanced: null }
  return { ...columns, balanced: opening + established + restated - ended === closing }
}
