import type { Unit } from '@tinhgon/model'
import type { Diff } from '../../diff/diff.ts'
import { attributes, sameValue } from '../unit-attributes.ts'

/**
 * What the plan itself has written by an act: where it did, what the newer baseline says was never what the
 * plan's later acts meant.
 */
export class OwnWrites {
  readonly #keys = new Set<string>()

  has(table: 'units' | 'posts' | 'figures', ...key: readonly string[]): boolean {
    return this.#keys.has([table, ...key].join('\t'))
  }

  add({ added, updated, removed }: Diff): void {
    for (const [from, to] of updated) {
      if (from.table !== 'units') continue
      const [before, after] = [from.record, to.record as Unit]
      for (const attribute of attributes)
        if (!sameValue(before[attribute], after[attribute]))
          this.#keys.add(`units\t${from.key}\t${attribute}`)
    }
    for (const { table, key } of [...added, ...updated.map(([, to]) => to), ...removed]) {
      if (table === 'posts') this.#keys.add(`posts\t${key}`)
      if (table === 'figures' || table === 'statements') this.#keys.add(`figures\t${key}`)
    }
  }
}
