import { bears } from '../measures/bearing.ts'
import type { Structure } from '../structure/structure.ts'
import type { ComparedFigure } from './compared-figure.ts'

/**
 * The median, the least and the greatest of what single units hold of a measure that the lowest units hold
 * (CPR-3). One unit that is not known leaves all three unknown: it may be any of them.
 */
export function sizeFigures(structure: Structure): [string, ComparedFigure][] {
  const { vocabulary } = structure
  const measures = vocabulary.profile.measures.filter(
    ({ nature, heldBy }) => nature.type === 'extensive' && heldBy === 'lowest',
  )
  return measures.flatMap((measure) => {
    const held: number[] = []
    let unknown = 0
    for (const unit of structure.units.values()) {
      if (unit.system !== measure.system) continue
      const figure = structure.figureOf(unit.id, measure.id)
      if (figure && !figure.open && figure.poolIds.length === 0) held.push(figure.fixed)
      else if (figure || bears(structure, unit, measure)) unknown += 1
    }
    const of = held.length + unknown
    if (of === 0) return []
    held.sort((a, b) => a - b)
    const row = (name: string, value: number | undefined): [string, ComparedFigure] => [
      `sizes/${measure.id}/${name}`,
      { value: unknown > 0 ? null : (value ?? null), unknown, of },
    ]
    return [row('median', median(held)), row('least', held[0]), row('greatest', held.at(-1))]
  })
}

/** Of an even number the mean of the middle two, rounded to whole base units. */
function median(sorted: readonly number[]): number | undefined {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return lower === undefined || upper === undefined ? undefined : Math.round((lower + upper) / 2)
}
