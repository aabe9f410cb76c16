import { readBaseline, type Store } from '@tinhgon/db'
import type { Baseline } from '@tinhgon/model'

const mostKept = 8

/** Gives a baseline by content hash. It never changes, and reading one of national size takes long. */
export type FindBaseline = (hash: string) => Promise<Baseline>

export function baselineCache(db: Store): FindBaseline {
  const kept = new Map<string, Promise<Baseline>>()
  return (hash) => {
    const found = kept.get(hash) ?? load(db, hash)
    // Put last again: the one longest unused is first in line to go.
    kept.delete(hash)
    kept.set(hash, found)
    found.catch(() => kept.delete(hash))
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break
      kept.delete(oldest)
    }
    return found
  }
}

async function load(db: Store, hash: string): Promise<Baseline> {
  const baseline = await readBaseline(db, hash)
  if (baseline === null) throw new Error(`no baseline with hash ${hash}`)
  return baseline
}
