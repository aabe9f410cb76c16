import type { NormFinding } from '../findings/norms/norm-finding.ts'
import { seatSums } from '../norm-report/seat-sums.ts'
import { toldVerdict } from '../norm-report/told-verdict.ts'
import { acceptanceOf } from '../plan/acceptance-of.ts'
import { postsBesideNorms } from '../surplus/posts-beside-norms.ts'
import { seatDepartures } from '../surplus/seat-departures.ts'
import type { PostsBesideNorm } from '../surplus/surplus.ts'
import type { ComparedColumn } from './compared-column.ts'
import { type ComparedFigure, known } from './compared-figure.ts'

/** Heads and deputies above the norm, what the norms say, and council seats; nothing where no norms are asked for. */
export function normFigures(column: ComparedColumn): [string, ComparedFigure][] {
  if (!column.check) return []
  return [...surplusFigures(column), ...verdictFigures(column), ...seatFigures(column)]
}

const counted = ['heads', 'deputies'] as const

/** `surplus` is above the norm itself, `unlawful` above what a transition still allows. */
function surplusFigures({
  structure,
  check,
  baseline,
  steps,
  asOf,
}: ComparedColumn): [string, ComparedFigure][] {
  if (!check) return []
  const departures = seatDepartures(steps, asOf)
  const beside = postsBesideNorms({ structure, check, baseline, departures })
  return counted.flatMap((counts) => {
    // Seats of sums and averages are counted where they are (SUR-1).
    const rows = beside.filter((row) => row.counts === counts && row.seats.length > 0)
    const sum = (of: (row: PostsBesideNorm) => number): ComparedFigure =>
      known(rows.reduce((total, row) => total + of(row), 0))
    return [
      [`surplus/${counts}`, sum(({ surplus }) => surplus)],
      [`unlawful/${counts}`, sum(aboveTransition)],
    ]
  })
}

function aboveTransition({ current, provisional, surplus }: PostsBesideNorm): number {
  if (provisional === null) return surplus
  return provisional === 'everything' ? 0 : Math.max(0, current - provisional)
}

const verdicts = ['fail', 'not-enough-data', 'provided', 'accepted'] as const

/** A finding as it stands for whoever decides: one that was accepted is told apart from what is open. */
export function standingVerdict(
  finding: NormFinding,
  acceptances: ComparedColumn['acceptances'],
): (typeof verdicts)[number] | 'pass' {
  const verdict = toldVerdict(finding)
  return (verdict === 'fail' || verdict === 'not-enough-data') && acceptanceOf(finding, acceptances)
    ? 'accepted'
    : verdict
}

/** Advice is left out: it wants nobody to act. */
function verdictFigures({ check, acceptances }: ComparedColumn): [string, ComparedFigure][] {
  const counts = new Map<string, number>()
  for (const finding of check?.findings() ?? []) {
    if (finding.severity === 'advice') continue
    const verdict = standingVerdict(finding, acceptances)
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  }
  return verdicts.map((verdict) => [`norms/${verdict}`, known(counts.get(verdict) ?? 0)])
}

/** By tier, over all areas. A council whose population is not known leaves the sum unknown. */
function seatFigures({ structure, check }: ComparedColumn): [string, ComparedFigure][] {
  if (!check) return []
  const seats = [...check.seats()]
  const norms = check.norms.filter((norm) => norm.check.type === 'seats')
  const sums = seatSums(structure, norms, seats)
  const tierOf = (unitId: string): string => structure.unit(unitId)?.tier ?? ''
  return [...Map.groupBy(sums, ({ tier }) => tier)].map(([tier, ofTier]) => {
    const told = seats.filter(({ unit }) => tierOf(unit) === tier)
    const unknown = told.filter((council) => council.seats === null).length
    const total = ofTier.reduce((sum, one) => sum + (one.seats ?? 0), 0)
    return [`seats/${tier}`, { value: unknown > 0 ? null : total, unknown, of: told.length }]
  })
}
