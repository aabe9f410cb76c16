import type { Baseline, CalendarDate, Norm, Plan } from '@tinhgon/model'
import type { Adjacency, NormGround } from '../findings/norms/checking.ts'
import type { CouncilSeats } from '../findings/norms/council-seats.ts'
import { NormCheck } from '../findings/norms/norm-check.ts'
import type { NormFinding } from '../findings/norms/norm-finding.ts'
import type { FoldStep } from '../fold/fold-plan.ts'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'
import { postsBesideNorms } from '../surplus/posts-beside-norms.ts'
import { roadOf } from '../surplus/road-of.ts'
import { seatDepartures } from '../surplus/seat-departures.ts'
import type { PostsBesideNorm, Road } from '../surplus/surplus.ts'
import { type SeatSum, seatSums } from './seat-sums.ts'
import { type UnplacedPerson, unplacedPeople } from './unplaced-people.ts'

/** Everything that the norms say of a structure on a day. */
export interface NormReport {
  /** The day at whose end the structure stands. */
  readonly asOf: CalendarDate
  /** The day whose rules count: the same, unless somebody asks what other rules say. */
  readonly rulesOn: CalendarDate
  /** In the order of the norms, then of the units' codes. */
  readonly findings: readonly NormFinding[]
  readonly seats: {
    /** By the same law on the structure of the baseline. */
    readonly before: readonly CouncilSeats[]
    readonly after: readonly CouncilSeats[]
    readonly sums: { readonly before: readonly SeatSum[]; readonly after: readonly SeatSum[] }
  }
  /** Every limit on posts beside what units have, in the same order. */
  readonly posts: readonly PostsBesideNorm[]
  /** Those that have too many, with the road that the plan takes. */
  readonly surplus: readonly (PostsBesideNorm & { readonly road: Road })[]
  readonly unplaced: readonly UnplacedPerson[]
}

/** Shared borders by unit; null for a baseline that says nothing of them. */
export function adjacencyOf({ borders }: Pick<Baseline, 'borders'>): Adjacency | null {
  if (!borders) return null
  const adjacency = new Map<string, Set<string>>()
  const tie = (from: string, to: string): void => {
    adjacency.set(from, (adjacency.get(from) ?? new Set()).add(to))
  }
  for (const { unitIds } of borders) {
    tie(unitIds[0], unitIds[1])
    tie(unitIds[1], unitIds[0])
  }
  return adjacency
}

/** What a check of a plan on a baseline stands on. */
export function normGround(baseline: Baseline, plan: Plan, asOf: CalendarDate): NormGround {
  const days = new Map(plan.map(({ act }) => [act.id, act.operatesOn]))
  return { asOf, operatesOn: (actId) => days.get(actId) ?? null, borders: adjacencyOf(baseline) }
}

/** The day for which the rules count where none is named: that of the last act, else of the baseline. */
export const lastDayOf = (baseline: Baseline, plan: Plan): CalendarDate =>
  plan.reduce((last, { act, on }) => (on && act.operatesOn > last ? act.operatesOn : last), baseline.date)

/**
 * @param steps all of the plan; those after the day make up the roads to the norms
 * @param check of the structure, standing at the end of the day
 * @param ground of the check: its day is the one whose rules count
 * @param asOf the day at whose end the structure stands
 */
export function normReport(
  baseline: Baseline,
  opening: Structure,
  structure: Structure,
  steps: readonly FoldStep[],
  check: NormCheck,
  ground: NormGround,
  asOf: CalendarDate = ground.asOf,
): NormReport {
  const departures = seatDepartures(steps, asOf)
  const posts = inOrder(postsBesideNorms({ structure, check, baseline, departures }), structure, check.norms)
  const councils = check.norms.filter((norm) => norm.check.type === 'seats')
  const before = inOrder([...new NormCheck(opening, councils, ground).seats()], opening, councils)
  const after = inOrder([...check.seats()], structure, councils)
  return {
    asOf,
    rulesOn: ground.asOf,
    findings: inOrder([...check.findings()], structure, check.norms),
    seats: {
      before,
      after,
      sums: {
        before: seatSums(opening, councils, before),
        after: seatSums(structure, councils, after),
      },
    },
    posts,
    surplus: posts
      .filter(({ surplus }) => surplus > 0)
      .map((beside) => ({ ...beside, road: roadOf(beside, asOf) })),
    unplaced: unplacedPeople(
      structure,
      steps.filter(({ act }) => act.operatesOn <= asOf),
    ),
  }
}

function inOrder<
  T extends { readonly norm: string } & ({ readonly unit: string } | Pick<NormFinding, 'units'>),
>(items: readonly T[], structure: Structure, norms: readonly Norm[]): readonly T[] {
  const places = new Map(norms.map(({ id }, place) => [id, place]))
  const keyed = items.map((item) => {
    const unitId = 'unit' in item ? item.unit : item.units[0]
    return { item, place: places.get(item.norm) ?? 0, code: structure.unit(unitId)?.code ?? '', unitId }
  })
  return keyed
    .sort((a, b) => a.place - b.place || byCodeUnit(a.code, b.code) || byCodeUnit(a.unitId, b.unitId))
    .map(({ item }) => item)
}
