import { Anchor } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import { formatLocation, type PageLocation } from '../session/page-location.ts'
import type { Connection } from './live-stream.ts'

/** Says when what is on screen may not be the latest; silent while it is. */
export function ConnectionNote(props: {
  readonly connection: Connection
  readonly pastVersion: number | null
  readonly location: PageLocation
}) {
  const { connection, pastVersion, location } = props
  const { texts } = useLanguage()
  const { sharing } = texts
  if (pastVersion !== null)
    return (
      <span className="connection">
        {sharing.pastVersion(pastVersion)}{' '}
        <Anchor
          size="xs"
          underline="always"
          href={`/${formatLocation({ ...location, version: null, step: null })}`}
        >
          {sharing.openNow}
        </Anchor>
      </span>
    )
  return (
    <span role="status" className="connection">
      {connection === 'lost' && `◌ ${sharing.disconnected}`}
      {connection === 'closed' && `● ${sharing.closedToYou}`}
    </span>
  )
}
