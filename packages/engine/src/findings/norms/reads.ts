/** What of a unit an evaluation has looked at; a diff touches facets, and only what read them is checked again. */
export type Facet = 'record' | 'children' | 'posts' | 'figures' | 'relations' | 'lineage'

/**
 * Which evaluations depend on which facets of which units. Most facets have one reader, which stands for
 * itself: a set for each would cost more than the evaluations.
 */
export class Reads<E extends object> {
  readonly #readers: { readonly [F in Facet]: Map<string, E | Set<E>> } = {
    record: new Map(),
    children: new Map(),
    posts: new Map(),
    figures: new Map(),
    relations: new Map(),
    lineage: new Map(),
  }

  /** Answers whether it was not known before. */
  note(evaluation: E, facet: Facet, unitId: string): boolean {
    const readers = this.#readers[facet]
    const known = readers.get(unitId)
    if (known === evaluation) return false
    if (known === undefined) readers.set(unitId, evaluation)
    else if (!(known instanceof Set)) readers.set(unitId, new Set([known, evaluation]))
    else if (known.has(evaluation)) return false
    else known.add(evaluation)
    return true
  }

  forget(evaluation: E, facet: Facet, unitId: string): void {
    const readers = this.#readers[facet]
    const known = readers.get(unitId)
    if (known === evaluation) readers.delete(unitId)
    else if (known instanceof Set) {
      known.delete(evaluation)
      if (known.size === 0) readers.delete(unitId)
    }
  }

  readersOf(facet: Facet, unitId: string): Iterable<E> {
    const known = this.#readers[facet].get(unitId)
    return known === undefined ? [] : known instanceof Set ? known : [known]
  }
}
