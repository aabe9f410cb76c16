/** What of a unit an evaluation has looked at; a diff touches facets, and only what read them is checked again. */
export type Facet = 'record' | 'children' | 'posts' | 'figures' | 'relations' | 'lineage'

/** Which evaluations depend on which facets of which units. */
export class Reads<E> {
  readonly #readers: { readonly [F in Facet]: Map<string, Set<E>> } = {
    record: new Map(),
    children: new Map(),
    posts: new Map(),
    figures: new Map(),
    relations: new Map(),
    lineage: new Map(),
  }

  note(evaluation: E, facet: Facet, unitId: string): boolean {
    const readers = this.#readers[facet]
    const known = readers.get(unitId)
    if (known?.has(evaluation)) return false
    if (known) known.add(evaluation)
    else readers.set(unitId, new Set([evaluation]))
    return true
  }

  forget(evaluation: E, facet: Facet, unitId: string): void {
    const readers = this.#readers[facet]
    const known = readers.get(unitId)
    known?.delete(evaluation)
    if (known?.size === 0) readers.delete(unitId)
  }

  readersOf(facet: Facet, unitId: string): ReadonlySet<E> | undefined {
    return this.#readers[facet].get(unitId)
  }
}
