import type { CarriedMeasure } from '@tinhgon/model'
import type { HeldFigure } from '../structure/records.ts'
import { apportion, sumOfFractions } from './apportion.ts'

interface StatedClaim {
  readonly claimant: string
  readonly carried: Exclude<CarriedMeasure, { type: 'unstated' }>
}

export type Distribution =
  | {
      readonly ok: true
      readonly stated: readonly { readonly claimant: string; readonly fixed: number }[]
      /** What is left of the fixed amount, to the rest takers jointly. */
      readonly rest: number
      readonly restTakers: readonly string[]
      /** What stated figures take out of the source's part of its pools. */
      readonly fromPools: number
      /** What stated figures bring to light out of an unknown amount. */
      readonly revealed: number
    }
  | { readonly ok: false; readonly reason: 'exceeded'; readonly stated: number; readonly whole: number }
  | { readonly ok: false; readonly reason: 'unplaced'; readonly amount: number | null }

/**
 * Divides what a source holds of an extensive measure. Shares are of the whole before the act and need a
 * known figure; of an unknown one a share says nothing in base units, so its taker joins the rest takers.
 */
export function distribute(
  held: Pick<HeldFigure, 'fixed' | 'open' | 'poolIds'> | undefined,
  claims: readonly StatedClaim[],
  restTakers: readonly string[],
): Distribution {
  const { fixed, open, poolIds } = held ?? { fixed: 0, open: true, poolIds: [] }
  const known = !open && poolIds.length === 0
  const shares = claims.flatMap(({ claimant, carried }) =>
    carried.type === 'share' ? [{ claimant, carried }] : [],
  )
  const figures = claims.flatMap(({ claimant, carried }) =>
    carried.type === 'figure' ? [{ claimant, fixed: carried.value }] : [],
  )
  const fractions = shares.map(({ carried }) => carried)
  const { numerator, denominator } = sumOfFractions(fractions)
  if (numerator > denominator)
    return { ok: false, reason: 'exceeded', stated: Number(numerator), whole: Number(denominator) }
  const byFigure = figures.reduce((sum, figure) => sum + figure.fixed, 0)
  if (known) {
    const parts = apportion(fixed, fractions)
    const rest = (parts.at(-1) ?? 0) - byFigure
    if (rest < 0) return { ok: false, reason: 'exceeded', stated: fixed - rest, whole: fixed }
    if (rest > 0 && restTakers.length === 0) return { ok: false, reason: 'unplaced', amount: rest }
    const byShare = shares.map(({ claimant }, index) => ({ claimant, fixed: parts[index] ?? 0 }))
    return { ok: true, stated: [...byShare, ...figures], rest, restTakers, fromPools: 0, revealed: 0 }
  }
  const sharers = shares.filter(({ carried }) => carried.numerator > 0).map(({ claimant }) => claimant)
  const takers = [...new Set([...restTakers, ...sharers])]
  if (takers.length === 0) return { ok: false, reason: 'unplaced', amount: null }
  const beyond = Math.max(0, byFigure - fixed)
  return {
    ok: true,
    stated: figures,
    rest: Math.max(0, fixed - byFigure),
    restTakers: takers,
    fromPools: poolIds.length > 0 ? beyond : 0,
    revealed: poolIds.length > 0 ? 0 : beyond,
  }
}
