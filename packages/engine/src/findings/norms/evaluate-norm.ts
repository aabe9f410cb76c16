import type { Check, Norm, Unit } from '@tinhgon/model'
import { weakestGrade } from '../../measures/weakest-grade.ts'
import type { Structure } from '../../structure/structure.ts'
import { selects } from './applies.ts'
import { checkContiguity } from './check-contiguity.ts'
import { checkExclusivePosts, checkLeadingRoles, type PostsOfHolder } from './check-holders.ts'
import { checkShare, checkSum, checkThreshold } from './check-limits.ts'
import type { Checking, NormGround } from './checking.ts'
import { seatsOf } from './council-seats.ts'
import type { Evaluated } from './evaluation.ts'
import type { Outcome } from './judge.ts'
import { findingId, type NormFinding } from './norm-finding.ts'
import { NormReader } from './norm-reader.ts'
import type { Facet } from './reads.ts'

const nothing = { finding: null, seats: null } as const

/** Checks a norm on a unit of the sort that it names, and notes everything that it looks at. */
export function evaluateNorm(
  structure: Structure,
  ground: NormGround,
  postsOfHolder: PostsOfHolder,
  norm: Norm,
  unit: Unit,
  note: (facet: Facet, unitId: string) => void,
): Evaluated {
  const reader = new NormReader(structure, note)
  const checking: Checking = { norm, unitId: unit.id, reader, ground }
  const applies = selects(checking, norm.appliesTo, unit)
  if (applies === false) return { applies, ...nothing }
  const { check } = norm
  if (check.type === 'seats') {
    const seats = seatsOf(checking, check)
    return { applies, finding: null, seats: applies === null ? null : seats }
  }
  const outcome = run(checking, check, postsOfHolder)
  if (!outcome) return { applies, ...nothing }
  // Whether the norm is meant at all is not known, so nothing can be held against the unit.
  const verdict = applies === null && outcome.verdict === 'fail' ? 'not-enough-data' : outcome.verdict
  return { applies, finding: said(checking, { ...outcome, verdict }), seats: null }
}

function run(
  checking: Checking,
  check: Exclude<Check, { readonly type: 'seats' }>,
  postsOfHolder: PostsOfHolder,
): Outcome | null {
  switch (check.type) {
    case 'threshold':
      return checkThreshold(checking, check)
    case 'share':
      return checkShare(checking, check)
    case 'sum':
      return checkSum(checking, check)
    case 'contiguity':
      return checkContiguity(checking)
    case 'exclusive-posts':
      return checkExclusivePosts(checking, check, postsOfHolder)
    case 'leading-roles':
      return checkLeadingRoles(checking, check)
  }
}

function said({ norm, unitId, reader }: Checking, outcome: Outcome): NormFinding {
  const { verdict, amount, limit, comparison } = outcome
  const beyond =
    amount.value === null ? null : comparison === 'at-least' ? limit - amount.value : amount.value - limit
  return {
    id: findingId(norm.id, unitId),
    norm: norm.id,
    subject: norm.subject,
    severity: norm.severity,
    verdict,
    units: [unitId, ...outcome.others],
    value: amount.value,
    bounds: amount.value === null ? { min: amount.min, max: amount.max } : null,
    comparison,
    limit,
    limits: outcome.limits,
    measured: outcome.measured,
    by: beyond !== null && beyond > 0 ? beyond : null,
    grade: weakestGrade(norm.citation.grade, outcome.parameterGrade, outcome.evidence?.grade),
    evidence: outcome.evidence,
    citation: norm.citation,
    waivedBy: outcome.waivedBy,
    provision: outcome.provision,
    missing: verdict === 'not-enough-data' ? [...reader.missing] : [],
    conflictsWith: [],
  }
}
