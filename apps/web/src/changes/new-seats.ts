import type { Post } from '@tinhgon/model'

/** How many seats of a role. */
export interface SeatCount {
  readonly role: string
  readonly count: number
}

/** Vacant seats of a unit; how many there are is the planner's assumption until a source says so. */
export const newSeats = (
  seats: readonly SeatCount[],
  unitId: string,
  idPrefix: string,
): Omit<Post, 'holderId'>[] =>
  seats.flatMap(({ role, count }) =>
    Array.from({ length: count }, (_, place) => ({
      id: `${idPrefix}:${role}:${place + 1}`,
      unitId,
      role,
      basis: 'assumed' as const,
    })),
  )
