import type { Citation, Comparison, Grade, NormParameter } from '@tinhgon/model'
import type { Amount, Evidence } from './amount.ts'

export type Verdict = 'pass' | 'fail' | 'not-enough-data'

/** More than the norm allows, lawful for a time. */
export interface Provision {
  /** What is allowed for the time being; null where everything is. */
  readonly limit: number | null
  /** Last day. */
  readonly until: string
  readonly citation: Citation
}

/** What a norm says of a unit. Figures are in the unit of the norm's parameters. */
export interface NormFinding {
  /** The same for as long as norm and unit are: what an acceptance names. */
  readonly id: string
  readonly norm: string
  readonly subject: string
  readonly severity: 'violation' | 'warning' | 'advice'
  readonly verdict: Verdict
  /** The unit that is checked, then others that it concerns. */
  readonly units: readonly [string, ...string[]]
  /** Null where it is not known, or known only within `bounds`. */
  readonly value: number | null
  readonly bounds: Pick<Amount, 'min' | 'max'> | null
  readonly comparison: Comparison
  /** The limit; where it is not known which case applies, the one that asks least. */
  readonly limit: number
  /** All limits that may apply, where there are several. */
  readonly limits: readonly number[]
  readonly measured: NormParameter['unit']
  /** By how much the limit is missed, where a waiver or a deadline makes up for it as well; null where it is kept or not known. */
  readonly by: number | null
  /** The weakest grade of the rule and of the figure: how far the verdict can be trusted. */
  readonly grade: Grade
  readonly evidence: Evidence | null
  readonly citation: Citation
  readonly waivedBy: string | null
  readonly provision: Provision | null
  /** What is not known and would have been needed. */
  readonly missing: readonly string[]
  /** Norms on the same subject that hold as well and say otherwise of the unit. */
  readonly conflictsWith: readonly string[]
}

/** Ids hold no white space, so this names norm and unit unambiguously. */
export const findingId = (normId: string, unitId: string): string => `${normId} ${unitId}`

/** What a finding says, for an acceptance that stands only while this is the same. */
export const standingOf = ({ verdict, value, limit, bounds }: NormFinding): string =>
  [verdict, bounds ? `${bounds.min}..${bounds.max ?? '?'}` : value, limit].join(' ')
