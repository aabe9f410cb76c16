import { bearsAs } from '../measures/bearing.ts'
import { MeasureSum } from '../measures/measure-sum.ts'
import { WeightedMean } from '../measures/weighted-mean.ts'
import type { Vocabulary } from '../structure/vocabulary.ts'
import type { Contribution } from './contribution.ts'
import { Counter } from './counter.ts'

/** Sums over a set of units from which any of them can be taken out again. */
export class Tally {
  units = 0
  posts = 0
  heads = 0
  deputies = 0
  readonly byKind = new Counter<string>()
  readonly byTier = new Counter<string>()
  /** Units by the number of their direct subordinates, those without any left out. */
  readonly spans = new Counter<number>()
  readonly sums = new Map<string, MeasureSum>()
  readonly means = new Map<string, WeightedMean>()
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  /** Adds a unit, or takes it out with the contribution that it was added with. */
  count({ unit, figures, subordinates, posts, heads, deputies }: Contribution, sign: 1 | -1): void {
    this.units += sign
    this.posts += sign * posts
    this.heads += sign * heads
    this.deputies += sign * deputies
    this.byKind.add(unit.kind, sign)
    this.byTier.add(unit.tier, sign)
    if (subordinates > 0) this.spans.add(subordinates, sign)
    for (const [slot, measure] of this.#vocabulary.measuresOf(unit.system).entries()) {
      const figure = figures[slot]
      if (!figure && !bearsAs(unit.kind, subordinates === 0, measure)) continue
      const { nature } = measure
      if (nature.type === 'extensive') this.#sumOf(measure.id).add(figure, sign)
      else this.#meanOf(measure.id).add(figure, figures[this.#vocabulary.slotOf(nature.weightedBy)], sign)
    }
  }

  /** Adds another tally, or takes it out. */
  merge(other: Tally, sign: 1 | -1): void {
    this.units += sign * other.units
    this.posts += sign * other.posts
    this.heads += sign * other.heads
    this.deputies += sign * other.deputies
    this.byKind.addAll(other.byKind, sign)
    this.byTier.addAll(other.byTier, sign)
    this.spans.addAll(other.spans, sign)
    for (const [measureId, sum] of other.sums) this.#sumOf(measureId).merge(sum, sign)
    for (const [measureId, mean] of other.means) this.#meanOf(measureId).merge(mean, sign)
  }

  #sumOf(measureId: string): MeasureSum {
    let sum = this.sums.get(measureId)
    if (!sum) {
      sum = new MeasureSum()
      this.sums.set(measureId, sum)
    }
    return sum
  }

  #meanOf(measureId: string): WeightedMean {
    let mean = this.means.get(measureId)
    if (!mean) {
      mean = new WeightedMean()
      this.means.set(measureId, mean)
    }
    return mean
  }
}
