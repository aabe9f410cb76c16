import type { ChangeEvent, Figure, Person, Post, Relation, Unit } from '@tinhgon/model'
import { figureOf, merged, personOf, postOf, unitOf, whole } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'

/** A unit of a small invented country, with whatever is of interest about it. */
export interface Given {
  readonly kind: string
  readonly tier?: string
  readonly code?: string
  /** Absent where nobody has said. */
  readonly designations?: string[]
  readonly figures?: Readonly<Record<string, number>>
  /** How many of each role. */
  readonly seats?: Readonly<Record<string, number>>
  /** Who holds a post of each role. */
  readonly heldBy?: Readonly<Record<string, readonly (string | Person)[]>>
  /** Merged of so many; what is given was the first one's. */
  readonly mergedOf?: number
  readonly below?: readonly Given[]
  readonly bound?: readonly (Given & { readonly relation: string })[]
}

/** The unit that is checked is called `x`; `above` it are its superiors, the nearest first. */
export interface World extends Given {
  readonly above?: readonly Given[]
  readonly beside?: readonly Given[]
  readonly mergedOn?: string
  /** Whether the sources of what is merged border on each other; absent where nobody has said. */
  readonly sourcesBorder?: boolean
}

/** The records of a baseline and of the act that follows it. */
export interface Built {
  readonly units: Unit[]
  readonly relations: Relation[]
  readonly posts: Post[]
  readonly people: Map<string, Person>
  readonly figures: Figure[]
  readonly events: ChangeEvent[]
}

const kinds = new Map(vietnamProfile.kinds.map((kind) => [kind.id, kind]))

/** Of what a unit is merged: ids in the baseline. */
export const sourcesOf = (id: string, { mergedOf }: Given): string[] =>
  mergedOf === undefined ? [id] : Array.from({ length: mergedOf }, (_, index) => `${id}-${index + 1}`)

/** What the baseline calls a unit: one that is merged later on is its first source. */
export const inBaseline = (id: string, given: Given): string => sourcesOf(id, given)[0] ?? id

function unitLike(id: string, given: Given, superiorId: string | null, code: string): Unit {
  const kind = kinds.get(given.kind)
  if (!kind) throw new RangeError(`no kind ${given.kind}`)
  return unitOf(id, {
    system: kind.system,
    kind: given.kind,
    tier: given.tier ?? kind.tiers[0] ?? '',
    superiorId,
    code,
    ...(given.designations ? { designations: given.designations } : {}),
  })
}

export function build(built: Built, id: string, given: Given, superiorId: string | null): void {
  const sources = sourcesOf(id, given)
  const [first = id] = sources
  const code = given.code ?? id
  for (const source of sources)
    built.units.push(unitLike(source, given, superiorId, source === id ? code : source))
  for (const [measure, value] of Object.entries(given.figures ?? {}))
    for (const source of sources) built.figures.push(figureOf(source, measure, source === first ? value : 0))
  for (const [role, count] of Object.entries(given.seats ?? {}))
    for (let seat = 1; seat <= count; seat += 1)
      built.posts.push(postOf(`${id}~${role}~${seat}`, first, role))
  for (const [role, holders] of Object.entries(given.heldBy ?? {}))
    for (const [index, holder] of holders.entries()) {
      const person = typeof holder === 'string' ? personOf(holder) : holder
      built.people.set(person.id, person)
      built.posts.push(postOf(`${id}~${role}~held-${index}`, first, role, person.id))
    }
  if (given.mergedOf !== undefined)
    built.events.push(merged(unitLike(id, given, superiorId, code), sources.map(whole)))
  for (const [index, below] of (given.below ?? []).entries()) build(built, `${id}.${index}`, below, first)
  for (const [index, { relation, ...bound }] of (given.bound ?? []).entries()) {
    build(built, `${id}+${index}`, bound, null)
    built.relations.push({ kind: relation, fromId: inBaseline(`${id}+${index}`, bound), toId: first })
  }
}
