import { Counter, largestKey } from './counter.ts'

/**
 * How many levels stand below each unit. A change climbs only as far as heights change with it, so on a
 * structure of a million units in a chain one step may cost a million, on real ones a handful.
 */
export class Heights {
  /** Subordinates of a unit by the height that it knows of them. */
  readonly #below = new Map<string, Counter<number>>()
  /** The height by which a unit is known to its superior, where that is not 0. */
  readonly #known = new Map<string, number>()

  /** Levels below a unit: 0 for one without subordinates. */
  of(unitId: string): number {
    const below = this.#below.get(unitId)
    return below ? 1 + largestKey(below) : 0
  }

  hang(unitId: string, superiorId: string): void {
    this.#tell(superiorId, this.#known.get(unitId) ?? 0, 1)
  }

  unhang(unitId: string, superiorId: string): void {
    this.#tell(superiorId, this.#known.get(unitId) ?? 0, -1)
  }

  /** Makes a unit's height known as far up as it matters. */
  climb(unitId: string, superiorOf: (unitId: string) => string | null): void {
    for (let id: string | null = unitId; id !== null; ) {
      const [known, height] = [this.#known.get(id) ?? 0, this.of(id)]
      if (known === height) return
      if (height === 0) this.#known.delete(id)
      else this.#known.set(id, height)
      const superiorId = superiorOf(id)
      if (superiorId !== null) {
        this.#tell(superiorId, known, -1)
        this.#tell(superiorId, height, 1)
      }
      id = superiorId
    }
  }

  #tell(superiorId: string, height: number, sign: 1 | -1): void {
    let below = this.#below.get(superiorId)
    if (!below) {
      below = new Counter()
      this.#below.set(superiorId, below)
    }
    below.add(height, sign)
    if (below.isEmpty) this.#below.delete(superiorId)
  }
}
