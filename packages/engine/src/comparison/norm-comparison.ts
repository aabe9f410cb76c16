import type { NormFinding } from '../findings/norms/norm-finding.ts'
import type { ComparedColumn } from './compared-column.ts'
import { likenessOf } from './likeness-of.ts'
import { standingVerdict } from './norm-figures.ts'

/** What one norm says in every column. */
export interface ComparedNorm {
  readonly norm: string
  /** In the order of the columns. */
  readonly counts: readonly { readonly fail: number; readonly open: number; readonly accepted: number }[]
  /** By column: findings that are not met or not known there, and are neither in any other (CPR-8). */
  readonly only: readonly (readonly NormFinding[])[]
}

interface Open {
  readonly finding: NormFinding
  readonly likeness: string
}

/** Norms that some column does not meet, or not surely, in the order of the norms. Advice is left out. */
export function compareNorms(columns: readonly ComparedColumn[]): ComparedNorm[] {
  const counted = columns.map((column) => {
    const counts = new Map<string, { fail: number; open: number; accepted: number }>()
    const opens: Open[] = []
    for (const finding of column.check?.findings() ?? []) {
      const verdict = standingVerdict(finding, column.acceptances)
      if (finding.severity === 'advice' || verdict === 'pass' || verdict === 'provided') continue
      const count = counts.get(finding.norm) ?? { fail: 0, open: 0, accepted: 0 }
      counts.set(finding.norm, count)
      if (verdict === 'accepted') count.accepted += 1
      else {
        count[verdict === 'fail' ? 'fail' : 'open'] += 1
        const unit = column.structure.unit(finding.units[0])
        if (unit) opens.push({ finding, likeness: `${finding.norm} ${likenessOf(column.structure, unit)}` })
      }
    }
    return { counts, opens }
  })
  const columnsWith = new Map<string, number>()
  for (const { opens } of counted)
    for (const likeness of new Set(opens.map((open) => open.likeness)))
      columnsWith.set(likeness, (columnsWith.get(likeness) ?? 0) + 1)
  const norms = columns[0]?.check?.norms ?? []
  return norms.flatMap(({ id }) => {
    if (counted.every(({ counts }) => !counts.has(id))) return []
    return {
      norm: id,
      counts: counted.map(({ counts }) => counts.get(id) ?? { fail: 0, open: 0, accepted: 0 }),
      only: counted.map(({ opens }) =>
        opens.flatMap(({ finding, likeness }) =>
          finding.norm === id && columnsWith.get(likeness) === 1 ? finding : [],
        ),
      ),
    }
  })
}
