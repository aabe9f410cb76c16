import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'

/** One thing that is asked of the server at a time: whether it is under way, and why it was refused. */
export function useAttempt(): {
  readonly busy: boolean
  readonly error: string | null
  /** @param here sentences for codes that mean something particular here */
  readonly attempt: (
    work: () => Promise<unknown>,
    done: () => void,
    here?: Readonly<Record<string, string>>,
  ) => void
} {
  const { texts } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  return {
    busy,
    error,
    attempt: (work, done, here) => {
      setBusy(true)
      setError(null)
      work()
        .then(done, (failure: unknown) => setError(describeError(failure, texts, here)))
        .finally(() => setBusy(false))
    },
  }
}
