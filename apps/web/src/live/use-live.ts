import type { LiveEvent, Present } from '@tinhgon/contract'
import { useEffect, useMemo, useState } from 'react'
import { useServerState } from '../api/server-state.ts'
import type { ScenarioSession } from '../session/scenario-session.ts'
import { type Connection, followScenario } from './live-stream.ts'
import { PresenceTeller } from './presence-teller.ts'

export interface Live {
  readonly connection: Connection
  /** The other windows on this scenario. */
  readonly others: readonly Present[]
  /** Grow with every notice, so that what is shown is asked for again. */
  readonly reviewed: number
  readonly commented: number
}

const nobody: readonly Present[] = []

/** Hears of a scenario while it is on screen, and tells the others what one looks at. */
export function useLive(session: ScenarioSession, follows: boolean, unitId: string | null): Live {
  const scenarioId = session.current.document.id
  const [connection, setConnection] = useState<Connection>('connecting')
  const [connectionId, setConnectionId] = useState<string | null>(null)
  const [present, setPresent] = useState<readonly Present[]>(nobody)
  const [told, setTold] = useState({ reviewed: 0, commented: 0 })

  useEffect(() => {
    if (!follows) return
    const hear = (event: LiveEvent): void => {
      if (event.type === 'present') setPresent(event.present)
      else if (event.type === 'edited') keepUp(session.catchUp(event.version))
      else if (event.type === 'opened') {
        setConnectionId(event.connectionId)
        keepUp(session.catchUp(event.version))
      } else if (event.type !== 'commented') keepUp(session.refresh())
      const has = (...types: readonly LiveEvent['type'][]): number => (types.includes(event.type) ? 1 : 0)
      // After being away anything may have been said.
      setTold((before) => ({
        reviewed: before.reviewed + has('opened', 'reviewed'),
        commented: before.commented + has('opened', 'commented'),
      }))
    }
    return followScenario(scenarioId, {
      onEvent: hear,
      onConnection: setConnection,
      seen: () => session.current.document.version,
    })
  }, [session, scenarioId, follows])

  // What could not be read while the database was away has been told of already.
  const server = useServerState()
  useEffect(() => {
    if (follows && server === 'here') keepUp(session.catchUp())
  }, [session, follows, server])

  const teller = useMemo(() => new PresenceTeller(scenarioId), [scenarioId])
  useEffect(() => {
    if (connectionId !== null) teller.tell({ connectionId, unitId })
  }, [teller, connectionId, unitId])

  const others = useMemo(
    () => (connection === 'live' ? present.filter((one) => one.connectionId !== connectionId) : nobody),
    [present, connectionId, connection],
  )
  return { connection: follows ? connection : 'live', others, ...told }
}

/** What could not be read now is read when the server is back. */
const keepUp = (reading: Promise<void>): void => void reading.catch(() => undefined)
