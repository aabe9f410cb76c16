import { CloseButton } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { ScenarioSession } from '../session/scenario-session.ts'
import { describeChanges } from './describe-changes.ts'

const shownMilliseconds = 8_000
const most = 3

interface Toast {
  readonly id: string
  readonly text: string
}

/** Calm notes of what others have just changed; each goes by itself, or when it is closed. */
export function ChangeToasts(props: {
  readonly session: ScenarioSession
  readonly nameOf: (userId: string | null) => string
}) {
  const { session, nameOf } = props
  const { texts } = useLanguage()
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const close = useCallback(
    (id: string): void => setToasts((before) => before.filter((toast) => toast.id !== id)),
    [],
  )
  useEffect(
    () =>
      session.hear((heard, plans) => {
        const fresh = describeChanges(heard, plans, nameOf, texts).map((text) => ({
          id: crypto.randomUUID(),
          text,
        }))
        setToasts((before) => [...before, ...fresh].slice(-most))
      }),
    [session, nameOf, texts],
  )
  const [eldest] = toasts
  useEffect(() => {
    if (!eldest) return
    const timer = setTimeout(() => close(eldest.id), shownMilliseconds)
    return () => clearTimeout(timer)
  }, [eldest, close])
  return (
    <div className="toasts" role="log" aria-live="polite" aria-label={texts.sharing.changesByOthers}>
      {toasts.map(({ id, text }) => (
        <div key={id} className="toast">
          <span>{text}</span>
          <CloseButton size="sm" aria-label={texts.close} onClick={() => close(id)} />
        </div>
      ))}
    </div>
  )
}
