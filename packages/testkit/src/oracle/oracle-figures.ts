import { divide, exceedsWhole } from './oracle-division.ts'
import { isOwn, sumOf } from './oracle-lots.ts'
import { type Reading, unique } from './oracle-reading.ts'
import { endedAccount, eventsOf, type Lot, type OracleState, type Unknown } from './oracle-state.ts'
import { holdsMeasure } from './oracle-terms.ts'

interface Carried {
  readonly lots: readonly Lot[]
  readonly unknowns: readonly Unknown[]
  readonly faults: readonly string[]
}

interface Hand {
  readonly takerId: string
  readonly amount: number
}

/**
 * Carries one extensive measure from all sources of an act to all takers (L1, L2). `unknowns` and `lots`
 * are those of the measure only.
 */
export function carryMeasure(state: OracleState, reading: Reading, measure: string): Carried {
  let lots = state.lots.filter((lot) => lot.measure === measure)
  let unknowns = state.unknowns.filter((unknown) => unknown.measure === measure)
  const before = { lots, unknowns }
  const faults: string[] = []
  const heirs = new Map<string, readonly string[]>()
  const handed: Lot[] = []
  const hand = (amount: number, claimants: readonly string[]): void => {
    if (amount > 0) handed.push({ measure, amount, claimants })
  }
  const sources = unique([...reading.claims.map(({ sourceId }) => sourceId), ...reading.dissolvedIds])
  for (const sourceId of sources.toSorted()) {
    const source = state.units.find(({ id }) => id === sourceId)
    const isUnknown = before.unknowns.some(({ unitId }) => unitId === sourceId)
    if (!source || (!isUnknown && !holdsMeasure(state.profile, state.units, source, measure))) continue
    const own = sumOf(before.lots.filter((lot) => isOwn(lot, sourceId)))
    const jointBefore = before.lots.filter((lot) => !isOwn(lot, sourceId) && lot.claimants.includes(sourceId))
    const { shares, figures, rest } = namedOf(reading, sourceId, measure)
    if (exceedsWhole(shares)) {
      faults.push('shares-exceed-whole')
      continue
    }
    const byFigure = figures.reduce((sum, { amount }) => sum + amount, 0)
    const joint = lots.filter((lot) => !isOwn(lot, sourceId) && lot.claimants.includes(sourceId))
    const isKnown = !isUnknown && jointBefore.length === 0
    const { parts, left } = isKnown ? divide(own, shares) : { parts: [], left: own }
    const beyond = Math.max(0, byFigure - left)
    const reserve = isUnknown ? Number.POSITIVE_INFINITY : Math.min(sumOf(joint), sumOf(jointBefore))
    if (beyond > reserve) {
      faults.push('shares-exceed-whole')
      continue
    }
    // A share of what is not known makes its taker one of those who have the rest (L2-4).
    const sharers = isKnown ? [] : shares.filter(({ numerator }) => numerator > 0).map((one) => one.takerId)
    const takers = unique([...rest, ...sharers])
    if (takers.length === 0 && !(isKnown && left === byFigure)) {
      faults.push('unplaced')
      continue
    }
    lots = lots.filter((lot) => !isOwn(lot, sourceId))
    for (const [{ takerId }, amount] of parts) hand(amount, [takerId])
    for (const { takerId, amount } of figures) hand(amount, [takerId])
    hand(left - byFigure, takers)
    heirs.set(sourceId, takers)
    if (beyond === 0 || joint.length === 0) continue
    // Nobody can say which of its lots it comes from: they become one (L2-5).
    const claimants = unique(joint.flatMap((lot) => lot.claimants))
    const amount = Math.max(0, sumOf(joint) - beyond)
    lots = lots.filter((lot) => !joint.includes(lot))
    if (amount > 0) lots.push({ measure, amount, claimants })
    // Nor whether it comes from them at all, where the source is unknown besides.
    if (isUnknown) unknowns = withUnknowns(unknowns, measure, claimants)
  }
  const passOn = (claimants: readonly string[]): string[] =>
    unique(claimants.flatMap((claimant) => heirs.get(claimant) ?? [claimant]))
  return {
    lots: [...lots.map((lot) => ({ ...lot, claimants: passOn(lot.claimants) })), ...handed],
    unknowns: withUnknowns([], measure, passOn(unknowns.map(({ unitId }) => unitId))),
    faults,
  }
}

const withUnknowns = (unknowns: readonly Unknown[], measure: string, unitIds: readonly string[]): Unknown[] =>
  unique([...unknowns.map(({ unitId }) => unitId), ...unitIds]).map((unitId) => ({ measure, unitId }))

/** Who takes a share, who a figure, and who shares the rest; what a part does not name it does not carry (L2-8). */
function namedOf(reading: Reading, sourceId: string, measure: string) {
  const claims = reading.claims.filter((claim) => claim.sourceId === sourceId)
  const named = claims.flatMap(({ takerId, content }) =>
    (content?.measures ?? []).filter((one) => one.measure === measure).map((one) => ({ takerId, ...one })),
  )
  const ends = eventsOf(reading.act, 'unit-dissolved').some(
    ({ unitId, endsFigures }) => unitId === sourceId && endsFigures.includes(measure),
  )
  return {
    shares: named.flatMap((one) => (one.type === 'share' ? [one] : [])),
    figures: named.flatMap((one): Hand[] =>
      one.type === 'figure' ? [{ takerId: one.takerId, amount: one.value }] : [],
    ),
    rest: unique([
      ...claims.filter(({ extent }) => extent !== 'part').map(({ takerId }) => takerId),
      ...named.filter(({ type }) => type === 'unstated').map(({ takerId }) => takerId),
      ...(reading.endingIds.includes(sourceId) ? [] : [sourceId]),
      ...(ends ? [endedAccount] : []),
    ]),
  }
}
