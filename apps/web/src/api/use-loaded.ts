import { useCallback, useEffect, useState } from 'react'
import { onServerBack } from './server-state.ts'

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'loaded'; readonly value: T }

/**
 * What an address needs, asked for again when `load` changes, on `reload`, and, where that failed, when the server
 * comes back. What is on screen stays there until the new is here.
 */
export function useLoaded<T>(load: () => Promise<T>): { loaded: Loaded<T>; reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ phase: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const [outdated, setOutdated] = useState(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for another try
  useEffect(() => {
    let current = true
    load().then(
      (value) => {
        if (!current) return
        setLoaded({ phase: 'loaded', value })
        setOutdated(false)
      },
      (error: unknown) => {
        if (!current) return
        setLoaded((before) => (before.phase === 'loaded' ? before : { phase: 'failed', error }))
        setOutdated(true)
      },
    )
    return () => {
      current = false
    }
  }, [load, attempt])

  const reload = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => (outdated ? onServerBack(reload) : undefined), [outdated, reload])
  return { loaded, reload }
}
