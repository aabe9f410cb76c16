import { Avatar, Tooltip } from '@mantine/core'
import type { Present } from '@tinhgon/contract'
import { useLanguage } from '../language/language-context.tsx'
import { useMe } from '../session/who.tsx'
import { initialsOf } from './initials.ts'

const most = 4

/** Who else has the scenario open, by initials; with the unit that they look at. */
export function PresenceAvatars(props: {
  readonly others: readonly Present[]
  readonly unitName: (unitId: string) => string | null
  readonly onShow: (unitId: string) => void
}) {
  const { others, unitName, onShow } = props
  const { me } = useMe()
  const { texts } = useLanguage()
  if (others.length === 0) return null
  const nameOf = ({ userId, name }: Present): string =>
    userId === me.userId ? texts.sharing.otherWindow : name
  return (
    <Avatar.Group spacing={6} role="group" aria-label={texts.sharing.here}>
      {others.slice(0, most).map((present) => {
        const { connectionId, name, unitId } = present
        const told = texts.sharing.hereWith(nameOf(present), unitId === null ? null : unitName(unitId))
        return (
          <Tooltip key={connectionId} label={told} withArrow>
            <Avatar
              component="button"
              type="button"
              size={28}
              radius="xl"
              color="ink"
              variant="filled"
              aria-label={told}
              onClick={() => unitId !== null && onShow(unitId)}
            >
              {initialsOf(name)}
            </Avatar>
          </Tooltip>
        )
      })}
      {others.length > most && (
        <Avatar size={28} radius="xl">
          {`+${others.length - most}`}
        </Avatar>
      )}
    </Avatar.Group>
  )
}
