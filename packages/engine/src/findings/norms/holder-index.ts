import type { Post } from '@tinhgon/model'
import type { Diff, RecordEntry } from '../../diff/diff.ts'
import type { Structure } from '../../structure/structure.ts'

/** Which posts each person holds, kept in step by diffs. */
export class HolderIndex {
  readonly #structure: Structure
  readonly #postIds = new Map<string, Set<string>>()

  constructor(structure: Structure) {
    this.#structure = structure
    for (const post of structure.table('posts').values()) this.#add(post)
  }

  *postsOf(personId: string): Generator<Post> {
    for (const id of this.#postIds.get(personId) ?? []) {
      const post = this.#structure.table('posts').get(id)
      // A diff that is still to be told may have ended it.
      if (post) yield post
    }
  }

  /** After the structure has taken a diff; tells the units where those now sit whom it is about. */
  sync(diff: Diff): Set<string> {
    const people = new Set<string>()
    const each = (entry: RecordEntry, change: (post: Post) => void): void => {
      if (entry.table === 'people') people.add(entry.key)
      if (entry.table !== 'posts') return
      if (entry.record.holderId !== null) people.add(entry.record.holderId)
      change(entry.record)
    }
    for (const entry of diff.removed) each(entry, (post) => this.#remove(post))
    for (const [from] of diff.updated) each(from, (post) => this.#remove(post))
    for (const [, to] of diff.updated) each(to, (post) => this.#add(post))
    for (const entry of diff.added) each(entry, (post) => this.#add(post))
    const unitIds = new Set<string>()
    for (const personId of people) for (const { unitId } of this.postsOf(personId)) unitIds.add(unitId)
    return unitIds
  }

  #add({ id, holderId }: Post): void {
    if (holderId === null) return
    const known = this.#postIds.get(holderId)
    if (known) known.add(id)
    else this.#postIds.set(holderId, new Set([id]))
  }

  #remove({ id, holderId }: Post): void {
    if (holderId === null) return
    const known = this.#postIds.get(holderId)
    known?.delete(id)
    if (known?.size === 0) this.#postIds.delete(holderId)
  }
}
