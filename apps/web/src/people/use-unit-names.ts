import { useCallback } from 'react'
import { client } from '../api/client.ts'
import { useLoaded } from '../api/use-loaded.ts'

const noNames: ReadonlyMap<string, string> = new Map()

/** Names of units by id; the baselines are read only where there is an id to look up. */
export function useUnitNames(unitIds: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(unitIds)].toSorted().join('\n')
  const load = useCallback(async () => {
    const missing = new Set(wanted.split('\n').filter((id) => id !== ''))
    const names = new Map<string, string>()
    if (missing.size === 0) return names
    const { baselines } = await client.listBaselines({})
    for (const { id, hash } of baselines) {
      if (missing.size === 0) break
      const { units } = await client.readBaseline({ params: { baselineId: id }, query: { hash } })
      for (const unit of units) if (missing.delete(unit.id)) names.set(unit.id, unit.name)
    }
    return names
  }, [wanted])
  const { loaded } = useLoaded(load)
  return loaded.phase === 'loaded' ? loaded.value : noNames
}
