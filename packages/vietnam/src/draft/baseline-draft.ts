import type { Figure, Person, Post, PostBasis, Relation, Remark, Unit } from '@tinhgon/model'
import { inventPerson } from '../people/invent-person.ts'

/** A baseline while it is being put together. */
export interface BaselineDraft {
  readonly units: Unit[]
  readonly relations: Relation[]
  readonly people: Person[]
  readonly posts: Post[]
  readonly figures: Figure[]
  readonly remarks: Remark[]
  /** Seats already numbered, by unit. */
  readonly seatsOf: Map<string, number>
}

export const emptyDraft = (): BaselineDraft => ({
  units: [],
  relations: [],
  people: [],
  posts: [],
  figures: [],
  remarks: [],
  seatsOf: new Map(),
})

/** What most units leave unsaid is null. */
export interface UnitInput
  extends Pick<Unit, 'id' | 'system' | 'kind' | 'tier' | 'name' | 'code' | 'superiorId'> {
  readonly shortName?: string
  readonly seat?: string
  /** Absent where nobody has said. */
  readonly designations?: string[]
}

export function addUnit(draft: BaselineDraft, input: UnitInput): string {
  const { shortName, seat, ...unit } = input
  draft.units.push({ ...unit, officialShortName: shortName ?? null, seat: seat ?? null })
  return input.id
}

export function relate(draft: BaselineDraft, kind: string, fromId: string, toId: string): void {
  draft.relations.push({ kind, fromId, toId })
}

export interface Seats {
  readonly role: string
  readonly count: number
  readonly basis: PostBasis
  /** Whether people sit on them; only leading seats are given an invented holder. */
  readonly held: boolean
}

function nextSeatId(draft: BaselineDraft, unitId: string): string {
  const number = (draft.seatsOf.get(unitId) ?? 0) + 1
  draft.seatsOf.set(unitId, number)
  return `${unitId}~${number}`
}

/** One post per seat, numbered within its unit. */
export function addSeats(draft: BaselineDraft, unitId: string, seats: readonly Seats[]): void {
  for (const { role, count, basis, held } of seats) {
    for (let seat = 0; seat < count; seat += 1) {
      const id = nextSeatId(draft, unitId)
      const person = held ? inventPerson(id) : null
      if (person) draft.people.push(person)
      draft.posts.push({ id, unitId, role, basis, holderId: person?.id ?? null })
    }
  }
}

/** A seat that the holder of another one takes as well. */
export function seatHeldBy(
  draft: BaselineDraft,
  unitId: string,
  role: string,
  basis: PostBasis,
  otherPostId: string,
): void {
  const id = nextSeatId(draft, unitId)
  draft.posts.push({ id, unitId, role, basis, holderId: inventPerson(otherPostId).id })
}

/** A head, the head's deputies, and staff without invented names. */
export function addLeadersAndStaff(
  draft: BaselineDraft,
  unitId: string,
  row: {
    readonly head: string
    readonly deputy: string
    readonly deputies: number
    readonly staff: number
    readonly staffRole?: string
    readonly basis?: PostBasis
    readonly staffBasis?: PostBasis
  },
): void {
  const basis = row.basis ?? 'norm'
  addSeats(draft, unitId, [
    { role: row.head, count: 1, basis, held: true },
    { role: row.deputy, count: row.deputies, basis, held: true },
    {
      role: row.staffRole ?? 'specialist',
      count: row.staff,
      basis: row.staffBasis ?? 'assumed',
      held: false,
    },
  ])
}
