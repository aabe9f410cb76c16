import { summarise } from '../measures/summary.ts'
import type { Structure } from '../structure/structure.ts'
import type { ComparedColumn } from './compared-column.ts'
import { type ComparedFigure, type ComparedFigures, known } from './compared-figure.ts'
import { countChanges } from './count-changes.ts'
import { normFigures } from './norm-figures.ts'
import { sizeFigures } from './size-figures.ts'

/** Everything that a column comes to. Costs a pass over the structure, and one over what its norms say. */
export function comparedFigures(column: ComparedColumn): ComparedFigures {
  const { structure } = column
  const summary = summarise(structure)
  const counts = (name: 'bySystem' | 'byTier' | 'byKind') =>
    Object.entries(summary[name]).map(([term, count]) => [`${name}/${term}`, known(count)] as const)
  return new Map([
    ['units', known(summary.units)],
    ...counts('bySystem'),
    ...counts('byTier'),
    ...counts('byKind'),
    ...countChanges(structure),
    ['posts', known(summary.posts)],
    ...countByRank(structure),
    ...normFigures(column),
    ...Object.entries(summary.measures)
      .filter(([measure]) => structure.vocabulary.measures.get(measure)?.nature.type === 'extensive')
      .map(([measure, { value, known: count, missing }]) => {
        const figure: ComparedFigure = { value, unknown: missing, of: count + missing }
        return [`measures/${measure}`, figure] as const
      }),
    ...sizeFigures(structure),
  ])
}

const countedRanks = ['head', 'deputy'] as const

function countByRank(structure: Structure): [string, ComparedFigure][] {
  const counts = new Map<string, number>()
  for (const { role } of structure.table('posts').values()) {
    const rank = structure.vocabulary.roles.get(role)?.rank ?? ''
    counts.set(rank, (counts.get(rank) ?? 0) + 1)
  }
  return countedRanks.map((rank) => [`posts/${rank}`, known(counts.get(rank) ?? 0)])
}
