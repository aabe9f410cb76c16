import type { CalendarDate, CheckOf, NormParameter, Transition } from '@tinhgon/model'
import { weakestGrade } from '../../measures/weakest-grade.ts'
import { type Amount, type Evidence, keepsTo } from './amount.ts'
import { type Checking, parameterOf } from './checking.ts'
import { yearsLater } from './decision-on.ts'
import { keepsToAll, limitsOf, mildest, waiverOf } from './limits-of.ts'
import type { Provision, Verdict } from './norm-finding.ts'
import { holdsOn } from './norms-in-force.ts'

/** What a check has found, before it is said whose and by which norm. */
export interface Outcome {
  readonly verdict: Verdict
  readonly amount: Pick<Amount, 'value' | 'min' | 'max'>
  readonly evidence: Evidence | null
  readonly comparison: 'at-least' | 'at-most'
  readonly limit: number
  readonly limits: readonly number[]
  readonly measured: NormParameter['unit']
  readonly waivedBy: string | null
  readonly provision: Provision | null
  /** Grade of the parameter, or of the waiver, that decided. */
  readonly parameterGrade: NormParameter['grade']
  /** Units that it concerns besides the one that is checked. */
  readonly others: readonly string[]
}

/** The parts that every check against a limit has. */
type Limited = Pick<CheckOf<'threshold'>, 'comparison' | 'limits' | 'waivers'>

/** What a transition would need to know of the unit. */
export interface Merged {
  /** When it was decided; null where nothing was. */
  readonly decidedOn: CalendarDate | null
  /** Of how many bodies it was made. */
  readonly bodies: number
}

/** Holds an amount against the limits of a check; null where no limit is meant for the unit. */
export function judge(
  checking: Checking,
  check: Limited,
  amount: Amount,
  deadline: { readonly transitions: readonly Transition[]; readonly merged: () => Merged } | null,
): Outcome | null {
  const { comparison } = check
  const possible = limitsOf(checking, check.limits)
  const limits = possible.map(({ value }) => value)
  const limit = mildest(comparison, limits)
  const deciding = possible.find(({ value }) => value === limit)?.parameter
  if (!deciding) return null
  const truth = keepsToAll(amount, comparison, limits)
  const outcome = {
    amount,
    evidence: amount.evidence,
    comparison,
    limit,
    limits: limits.length > 1 ? [...new Set(limits)] : limits,
    measured: deciding.unit,
    parameterGrade: deciding.grade,
    waivedBy: null,
    provision: null,
    others: [],
  }
  if (truth === true) return { ...outcome, verdict: 'pass' }
  const { waiver, possible: waiverPossible } = waiverOf(checking, check.waivers)
  if (waiver)
    return {
      ...outcome,
      // A figure that is missing stays missing, though nothing hangs on it: someone has to know (L2).
      verdict: truth === null && amount.value === null ? 'not-enough-data' : 'pass',
      waivedBy: waiver.id,
      parameterGrade: weakestGrade(deciding.grade, waiver.grade),
    }
  if (truth === null || waiverPossible) return { ...outcome, verdict: 'not-enough-data' }
  const provision = deadline && provisionOf(checking, deadline.transitions, deadline.merged(), limit)
  if (!provision) return { ...outcome, verdict: 'fail' }
  const lawful = provision.limit === null || keepsTo(amount, comparison, provision.limit) === true
  if (!lawful) return { ...outcome, provision, verdict: 'fail' }
  // It is the transition that makes it lawful: what is doubtful about it is doubtful about the verdict.
  const parameterGrade = weakestGrade(deciding.grade, provision.citation.grade)
  return { ...outcome, provision, parameterGrade, verdict: 'pass' }
}

/** What is allowed for the time being; null where no transition holds, or its time is over. */
function provisionOf(
  { norm, ground }: Checking,
  transitions: readonly Transition[],
  { decidedOn, bodies }: Merged,
  limit: number,
): Provision | null {
  if (decidedOn === null) return null
  for (const { holds, years, allows, citation } of transitions) {
    if (!holdsOn(holds, ground.asOf)) continue
    const until = yearsLater(decidedOn, parameterOf(norm, years).value)
    if (ground.asOf > until) continue
    if (allows.type === 'everything') return { limit: null, until, citation }
    if (bodies < 2) continue
    const more = parameterOf(norm, allows.each).value * (bodies - 1)
    return { limit: limit + Math.min(more, parameterOf(norm, allows.most).value), until, citation }
  }
  return null
}
