import type { Vocabulary } from '../structure/vocabulary.ts'

export const unitsRow = (system: string): string => `units/${system}`
export const postsRow = (system: string): string => `posts/${system}`

/** Rows in the order they are shown: units and posts by system, then one for each extensive measure. */
export function ledgerRowsOf(vocabulary: Vocabulary): string[] {
  const systems = [...vocabulary.systems]
  const extensive = [...vocabulary.measures.values()].filter((measure) => measure.nature.type === 'extensive')
  return [...systems.map(unitsRow), ...systems.map(postsRow), ...extensive.map((measure) => measure.id)]
}
