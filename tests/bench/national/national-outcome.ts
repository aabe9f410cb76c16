import assert from 'node:assert/strict'
import type { LedgerRow } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

/**
 * What a contestant has brought forth, told in lines without regard to how it is kept: units by their codes,
 * since SQL knows no ids of ours. Told outside the timed body, out of the very result of it.
 */
export interface NationalOutcome {
  readonly units: readonly string[]
  /** How many units live below each province. */
  readonly below: readonly string[]
  readonly figures: readonly string[]
  readonly lineage: readonly string[]
  readonly endings: readonly string[]
  readonly ledger: readonly string[]
  /** Every unit, figure and end that every act changed, before and after. */
  readonly changes: readonly string[]
}

export const tellUnit = (
  { code, kind, tier, name, seat }: Pick<Unit, 'code' | 'kind' | 'tier' | 'name' | 'seat'>,
  superiorCode: string | null,
): string => JSON.stringify([code, kind, tier, name, seat, superiorCode])

export const tellFigure = (code: string | null, measure: string, value: number): string =>
  `${code} ${measure} ${value}`

export const tellPair = (before: string | null, extent: string, after: string | null): string =>
  `${before} ${extent === 'whole' ? 'whole' : 'part'} ${after}`

/** Where the unit of a code went; districts went nowhere. */
export const tellEnding = (code: string | null, successorCodes: readonly (string | null)[]): string =>
  `${code} → ${successorCodes.toSorted().join(' ')}`

export const tellRow = ({
  row,
  opening,
  established,
  restated,
  ended,
  closing,
  balanced,
  missing,
}: LedgerRow): string =>
  JSON.stringify([
    row,
    opening,
    established,
    restated,
    ended,
    closing,
    balanced,
    missing.opening,
    missing.closing,
  ])

/** One record that an act changed; `before` and `after` are null where there was or is none. */
export const tellChange = (actId: string, record: string, before: unknown, after: unknown): string =>
  `${actId} ${record} ${JSON.stringify(before ?? null)} ${JSON.stringify(after ?? null)}`

/** @throws AssertionError where a part that both tell is not the same */
export function assertSameOutcome(actual: Partial<NationalOutcome>, expected: NationalOutcome): void {
  for (const part of Object.keys(actual) as (keyof NationalOutcome)[])
    assert.deepEqual(actual[part]?.toSorted(), expected[part].toSorted(), part)
}

/** The facts of the reform that the public tables give, held against what the engine tells. */
export function assertKnownFacts({ units, below, figures, lineage, endings, ledger }: NationalOutcome): void {
  const tiers = units.map((line) => JSON.parse(line)[2])
  const ofTier = (tier: string): number => tiers.filter((found) => found === tier).length
  assert.deepEqual([ofTier('province'), ofTier('district'), ofTier('commune')], [34, 0, 3321])
  assert.equal(below.length, 34)
  const lowest = new Set(
    units.filter((line) => JSON.parse(line)[2] === 'commune').map((line) => JSON.parse(line)[0]),
  )
  const known = (measure: string): number =>
    figures.filter((line) => lowest.has(line.split(' ')[0]) && line.split(' ')[1] === measure).length
  assert.deepEqual([3321 - known('population'), 3321 - known('area')], [66, 2])
  assert.equal(lineage.filter((line) => lowest.has(line.split(' ').at(-1))).length, 10_602)
  assert.equal(lineage.length, 10_602 + 63)
  assert.equal(endings.length, 10_646)
  assert.ok(ledger.includes('["units/territory",10794,3207,0,10646,3355,true,0,0]'))
}
