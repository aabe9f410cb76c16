import type { Baseline, Figure, Person, Post, Relation, Unit } from '@tinhgon/model'

/** A unit of the plain profile; whatever is not given is filled in. */
export const unitOf = (id: string, given: Partial<Unit> = {}): Unit => ({
  id,
  system: 'territory',
  kind: given.system === 'party' ? 'committee' : 'region',
  tier: 'commune',
  name: `Unit ${id}`,
  officialShortName: null,
  code: id,
  superiorId: null,
  seat: null,
  ...given,
})

export const figureOf = (unitId: string, measure: string, value: number | null): Figure => ({
  unitId,
  measure,
  value,
  date: '2024-12-31',
  grade: 'verified',
  source: 'register',
})

export const postOf = (id: string, unitId: string, role = 'clerk', holderId: string | null = null): Post => ({
  id,
  unitId,
  role,
  basis: 'fact',
  holderId,
})

export const personOf = (id: string): Person => ({
  id,
  name: `Person ${id}`,
  birthYear: 1980,
  gender: 'female',
})

/** A baseline as of 1 January 2025, of the plain profile where no other is named. */
export const baselineOf = (given: {
  profile?: string
  units: readonly Unit[]
  relations?: readonly Relation[]
  posts?: readonly Post[]
  people?: readonly Person[]
  figures?: readonly Figure[]
}): Baseline => ({
  format: 'tinhgon.baseline',
  version: 1,
  id: 'plain-2025',
  profile: given.profile ?? 'plain',
  title: { vi: 'plain', en: 'plain' },
  description: { vi: 'plain', en: 'plain' },
  date: '2025-01-01',
  sources: [],
  units: [...given.units],
  relations: [...(given.relations ?? [])],
  people: [...(given.people ?? [])],
  posts: [...(given.posts ?? [])],
  figures: [...(given.figures ?? [])],
  remarks: [],
})
