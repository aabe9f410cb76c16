import { type Baseline, type Figure, type Post, type Relation, relationKey, type Unit } from '@tinhgon/model'
import { figureKey } from '../structure/records.ts'

/** A baseline to look things up in: O(its size) to build, O(1) to ask. */
export class BaselineIndex {
  readonly baseline: Baseline
  readonly units: ReadonlyMap<string, Unit>
  readonly posts: ReadonlyMap<string, Post>
  readonly relations: ReadonlyMap<string, Relation>
  readonly figures: ReadonlyMap<string, Figure>
  readonly #byCode = new Map<string, Unit>()
  readonly #byName = new Map<string, Unit[]>()

  constructor(baseline: Baseline) {
    this.baseline = baseline
    this.units = new Map(baseline.units.map((unit) => [unit.id, unit]))
    this.posts = new Map(baseline.posts.map((post) => [post.id, post]))
    this.relations = new Map(baseline.relations.map((relation) => [relationKey(relation), relation]))
    this.figures = new Map(
      baseline.figures.map((figure) => [figureKey(figure.unitId, figure.measure), figure]),
    )
    for (const unit of baseline.units) {
      if (unit.code !== null) this.#byCode.set(`${unit.system}\t${unit.code}`, unit)
      const key = nameKey(unit)
      const others = this.#byName.get(key)
      if (others) others.push(unit)
      else this.#byName.set(key, [unit])
    }
  }

  withCodeOf({ system, code }: Unit): Unit | undefined {
    return code === null ? undefined : this.#byCode.get(`${system}\t${code}`)
  }

  withNameOf(unit: Unit): readonly Unit[] {
    return this.#byName.get(nameKey(unit)) ?? []
  }
}

const nameKey = ({ system, name }: Unit): string => `${system}\t${name.normalize('NFC').toLowerCase()}`
