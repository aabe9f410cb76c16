import type { ScenarioStanding } from '@tinhgon/db'
import { Problem } from '../http/problem.ts'

/** A place in the list of scenarios, which moves while one reads it: by what it is sorted by, not by count. */
interface Position {
  readonly changedAt: string
  readonly id: string
}

export const positionOf = (standing: ScenarioStanding | undefined): Position | null =>
  standing ? { changedAt: standing.scenario.changedAt.toISOString(), id: standing.scenario.id } : null

export const writePosition = ({ changedAt, id }: Position): string => `${changedAt}~${id}`

/** @throws Problem */
export function readPosition(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null
  const [changedAt = '', id = ''] = cursor.split('~', 2)
  if (id !== '' && !Number.isNaN(Date.parse(changedAt))) return { changedAt, id }
  throw new Problem('malformed', 'cursor must be the `next` of the page before.')
}
