import type { LeavingSettings } from '@tinhgon/vietnam'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { CostEntry } from './cost-entry.ts'
import { bringAlong, forgetEntry, type KeptCosts, keepEntry, keepSettings, readKept } from './kept-entries.ts'

interface LeavingCosts extends KeptCosts {
  /** False where the browser refuses to keep anything: what is typed lasts as long as the page. */
  readonly isKept: boolean
  readonly change: (postId: string, entry: CostEntry) => void
  readonly remove: (postIds: readonly string[]) => void
  readonly changeSettings: (settings: LeavingSettings) => void
}

const LeavingCostsContext = createContext<LeavingCosts | null>(null)

/** Pay is personal: it lives in this browser, and neither in the scenario nor on the server (LVC-12). */
export function LeavingCostsProvider(props: {
  readonly scenarioId: string
  /** The scenario from which this one was branched. */
  readonly branchOf: string | null
  readonly children: ReactNode
}) {
  const { scenarioId, branchOf, children } = props
  const [kept, setKept] = useState<KeptCosts>(() => readKept(localStorage, scenarioId))
  const [isKept, setIsKept] = useState(true)
  const store = useCallback((work: () => void): void => {
    try {
      work()
      setIsKept(true)
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      setIsKept(false)
    }
  }, [])
  useEffect(() => {
    const reload = (): void => setKept(readKept(localStorage, scenarioId))
    if (branchOf !== null) store(() => bringAlong(localStorage, branchOf, scenarioId))
    reload()
    // Another tab of this browser may have gone on.
    window.addEventListener('storage', reload)
    return () => window.removeEventListener('storage', reload)
  }, [scenarioId, branchOf, store])
  const costs = useMemo<LeavingCosts>(
    () => ({
      ...kept,
      isKept,
      change: (postId, entry) => {
        setKept((before) => ({ ...before, entries: new Map(before.entries).set(postId, entry) }))
        store(() => keepEntry(localStorage, scenarioId, postId, entry))
      },
      remove: (postIds) => {
        setKept((before) => ({
          ...before,
          entries: new Map([...before.entries].filter(([postId]) => !postIds.includes(postId))),
        }))
        store(() => {
          for (const postId of postIds) forgetEntry(localStorage, scenarioId, postId)
        })
      },
      changeSettings: (settings) => {
        setKept((before) => ({ ...before, settings }))
        store(() => keepSettings(localStorage, scenarioId, settings))
      },
    }),
    [kept, isKept, scenarioId, store],
  )
  return <LeavingCostsContext value={costs}>{children}</LeavingCostsContext>
}

export function useLeavingCosts(): LeavingCosts {
  const costs = useContext(LeavingCostsContext)
  if (!costs) throw new Error('useLeavingCosts needs a LeavingCostsProvider above it')
  return costs
}
