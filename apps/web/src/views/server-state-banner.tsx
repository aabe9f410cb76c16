import { useServerState } from '../api/server-state.ts'
import { useLanguage } from '../language/language-context.tsx'

/** Says gently that the server or its database is away; it goes by itself. */
export function ServerStateBanner() {
  const state = useServerState()
  const { texts } = useLanguage()
  return (
    <div role="status" className="server-state">
      {state === 'database-away' && texts.sharing.databaseAway}
      {state === 'unreachable' && texts.sharing.unreachable}
    </div>
  )
}
