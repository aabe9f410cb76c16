import type { HeldFigure } from '../structure/records.ts'
import { weakestGrade } from './weakest-grade.ts'

/** Where a figure comes from and how far it can be trusted. */
export type Provenance = Pick<HeldFigure, 'date' | 'grade' | 'source'>

export const provenanceOf = ({ date, grade, source }: HeldFigure): Provenance => ({ date, grade, source })

/** A sum is as good as its weakest part and as old as its latest; of verified parts it is derived. */
export function gather(parts: readonly Provenance[], otherwise: { readonly date: string }): Provenance {
  const [first, ...others] = parts
  if (!first) return { date: otherwise.date, grade: 'derived', source: '–' }
  if (others.length === 0) return first
  const sources = [...new Set(parts.map((part) => part.source))].sort()
  return {
    date:
      parts
        .map((part) => part.date)
        .toSorted()
        .at(-1) ?? first.date,
    grade: weakestGrade('derived', ...parts.map((part) => part.grade)),
    source: sources.length > 3 ? `${sources.slice(0, 3).join('; ')} …` : sources.join('; '),
  }
}
