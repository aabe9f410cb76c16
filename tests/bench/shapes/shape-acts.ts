import type { Structure } from '@tinhgon/engine'
import type { Act, ChangeEvent, Unit } from '@tinhgon/model'
import { changed, dissolved, merged, type SeededRandom, whole } from '@tinhgon/testkit'

export const shapeActKinds = ['merge two of the lowest', 'move a subtree', 'dissolve in the middle'] as const
export type ShapeActKind = (typeof shapeActKinds)[number]

/** Draws acts on a structure of any shape; what it draws from is listed once. */
export class ShapeActs {
  readonly #structure: Structure
  readonly #lowest: readonly Unit[]
  /** Units with a superior and subordinates; the lowest where there are none. */
  readonly #middle: readonly Unit[]
  #serial = 0

  constructor(structure: Structure) {
    this.#structure = structure
    const below = [...structure.units.values()].filter(({ superiorId }) => superiorId !== null)
    this.#lowest = below.filter(({ id }) => structure.isLowest(id))
    // Right below the only root there is nowhere to move to.
    const movable = ({ superiorId }: Unit): boolean =>
      structure.rootIds.size > 1 || !structure.rootIds.has(superiorId ?? '')
    const middle = below.filter((unit) => !structure.isLowest(unit.id) && movable(unit))
    this.#middle = middle.length > 0 ? middle : this.#lowest
  }

  next(kind: ShapeActKind, random: SeededRandom): Act {
    this.#serial += 1
    return {
      id: `act-${this.#serial}`,
      title: kind,
      operatesOn: '2025-07-01',
      legalBasis: null,
      exhausts: [],
      events: this.#events(kind, random),
    }
  }

  #events(kind: ShapeActKind, random: SeededRandom): ChangeEvent[] {
    if (kind === 'merge two of the lowest') return [this.#merge(random.pick(this.#lowest))]
    const unit = random.pick(this.#middle)
    if (kind === 'move a subtree') return [changed(unit.id, { superiorId: this.#elsewhere(unit) })]
    const ends = this.#structure.isLowest(unit.id) ? this.#measures(unit) : []
    return [
      dissolved(unit.id, { endsFigures: ends }),
      ...Array.from(this.#structure.childIdsOf(unit.id), (id) =>
        changed(id, { superiorId: unit.superiorId }),
      ),
    ]
  }

  /** With a neighbour; at the end of a chain there is none but the superior. */
  #merge(unit: Unit): ChangeEvent {
    const superior = this.#structure.need('units', unit.superiorId ?? '')
    let neighbour: Unit | undefined
    for (const id of this.#structure.childIdsOf(superior.id))
      if (id !== unit.id) {
        neighbour = this.#structure.unit(id)
        break
      }
    const { superiorId } = neighbour ? unit : superior
    const result = { ...unit, id: `r${this.#serial}`, superiorId }
    return merged(result, [whole(unit.id), whole((neighbour ?? superior).id)])
  }

  /** Another root, the root, or a unit without subordinates: never below the unit itself. */
  #elsewhere(unit: Unit): string {
    for (const id of this.#structure.rootIds) if (id !== unit.superiorId) return id
    const other = this.#lowest.find(({ id, superiorId }) => id !== unit.id && superiorId === unit.superiorId)
    return other?.id ?? ''
  }

  #measures({ system }: Unit): string[] {
    return this.#structure.vocabulary
      .measuresOf(system)
      .filter(({ nature }) => nature.type === 'extensive')
      .map(({ id }) => id)
  }
}
