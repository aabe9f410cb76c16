import { useCallback, useEffect, useState } from 'react'
import { useServerState } from './server-state.ts'

export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'loaded'; readonly value: T }

/**
 * What an address needs, asked for again when `load` changes, on `reload`, and when the server comes back.
 * What is on screen stays there until the new is here.
 */
export function useLoaded<T>(load: () => Promise<T>): { loaded: Loaded<T>; reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ phase: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const away = useServerState() !== 'here'

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for another try, and so does a server that is back
  useEffect(() => {
    let current = true
    load().then(
      (value) => current && setLoaded({ phase: 'loaded', value }),
      (error: unknown) =>
        current && setLoaded((before) => (before.phase === 'loaded' ? before : { phase: 'failed', error })),
    )
    return () => {
      current = false
    }
  }, [load, attempt, away])

  const reload = useCallback(() => setAttempt((count) => count + 1), [])
  return { loaded, reload }
}
