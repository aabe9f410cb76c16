import type { Outlines } from '@tinhgon/model'
import { useCallback, useEffect, useState } from 'react'
import { client } from '../api/client.ts'

/** The outlines of a baseline: being looked up, none, or there. */
export type KnownOutlines =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly outlines: Outlines | null }

/** What could not be looked up counts as none: the map shows cells then. */
export function useOutlines(baselineId: string): {
  readonly known: KnownOutlines
  readonly reload: () => void
} {
  const [known, setKnown] = useState<KnownOutlines>({ phase: 'loading' })
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round asks again
  useEffect(() => {
    let current = true
    client
      .readOutlines({ params: { baselineId } })
      .catch(() => ({ outlines: null }))
      .then(({ outlines }) => {
        if (current) setKnown({ phase: 'ready', outlines })
      })
    return () => {
      current = false
    }
  }, [baselineId, round])
  return { known, reload: useCallback(() => setRound((before) => before + 1), []) }
}
