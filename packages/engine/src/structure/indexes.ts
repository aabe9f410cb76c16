import type { TableName, Tables } from './records.ts'

const none: ReadonlySet<string> = new Set()

/** A multimap from key to a set of keys that drops empty sets. */
class SetIndex {
  readonly #sets = new Map<string, Set<string>>()

  get(key: string): ReadonlySet<string> {
    return this.#sets.get(key) ?? none
  }

  add(key: string, member: string): void {
    const set = this.#sets.get(key)
    if (set) set.add(member)
    else this.#sets.set(key, new Set([member]))
  }

  delete(key: string, member: string): void {
    const set = this.#sets.get(key)
    if (!set) return
    set.delete(member)
    if (set.size === 0) this.#sets.delete(key)
  }
}

/** What is looked up the other way round; kept in step with the tables by every write. */
export class StructureIndexes {
  readonly children = new SetIndex()
  readonly roots = new Set<string>()
  readonly posts = new SetIndex()
  readonly relations = new SetIndex()
  readonly codes = new SetIndex()
  /** From a unit of the baseline to those whose lineage record names it. */
  readonly descendants = new SetIndex()

  codeKey(system: string, code: string): string {
    return `${system}\t${code}`
  }

  update<N extends TableName>(
    table: N,
    key: string,
    before: Tables[N] | undefined,
    after: Tables[N] | undefined,
  ): void {
    switch (table) {
      case 'units':
        this.#updateUnit(key, before as Tables['units'] | undefined, after as Tables['units'] | undefined)
        break
      case 'posts':
        this.#replace(
          this.posts,
          (before as Tables['posts'] | undefined)?.unitId,
          (after as Tables['posts'] | undefined)?.unitId,
          key,
        )
        break
      case 'relations':
        this.#updateRelation(before as Tables['relations'] | undefined, key, false)
        this.#updateRelation(after as Tables['relations'] | undefined, key, true)
        break
      case 'lineages':
        for (const origin of (before as Tables['lineages'] | undefined)?.origins ?? [])
          this.descendants.delete(origin.unitId, key)
        for (const origin of (after as Tables['lineages'] | undefined)?.origins ?? [])
          this.descendants.add(origin.unitId, key)
        break
      default:
    }
  }

  #updateUnit(id: string, before: Tables['units'] | undefined, after: Tables['units'] | undefined): void {
    if (before) {
      if (before.superiorId === null) this.roots.delete(id)
      else this.children.delete(before.superiorId, id)
      if (before.code !== null) this.codes.delete(this.codeKey(before.system, before.code), id)
    }
    if (after) {
      if (after.superiorId === null) this.roots.add(id)
      else this.children.add(after.superiorId, id)
      if (after.code !== null) this.codes.add(this.codeKey(after.system, after.code), id)
    }
  }

  #updateRelation(relation: Tables['relations'] | undefined, key: string, present: boolean): void {
    if (!relation) return
    for (const unitId of [relation.fromId, relation.toId])
      if (present) this.relations.add(unitId, key)
      else this.relations.delete(unitId, key)
  }

  #replace(index: SetIndex, before: string | undefined, after: string | undefined, member: string): void {
    if (before !== undefined) index.delete(before, member)
    if (after !== undefined) index.add(after, member)
  }
}
