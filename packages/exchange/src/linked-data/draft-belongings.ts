import type { Profile, Refusal } from '@tinhgon/model'
import type { BaselineDraft, DraftRecord } from '../data-formats/baseline-draft.ts'
import type { ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { termOf } from '../data-formats/profile-words.ts'
import { wholeNumber } from '../data-formats/whole-number.ts'
import type { DescribedThings } from './described-things.ts'
import { unitIdOf, wordsOf } from './draft-unit.ts'
import { type ConceptType, idIn, type Term, type ThingType, touches } from './vocabulary.ts'

/** Everything that hangs on units. What ties two units is the link itself; a statement about it gives its place. */
export function draftBelongings(
  things: DescribedThings,
  terms: ReadingTerms,
  faults: Refusal[],
): BaselineDraft['lists'] {
  const { profile } = terms
  const record = (thing: string, record: object): DraftRecord => ({
    record,
    position: positionOf(things, thing),
    place: things.place(thing),
  })
  const all = (type: Term, read: (thing: string) => object): DraftRecord[] =>
    things.ofType(type).map((thing) => record(thing, read(thing)))
  return {
    ...linksBetweenUnits(things, faults),
    posts: all('org:Post', (post) => {
      const [unit] = things.tied(post, ['org:postIn'], ['org:hasPost'])
      const [holder] = things.tied(post, ['org:heldBy'], ['org:holds'])
      return {
        id: idOf(things, 'post', post),
        unitId: unit === undefined ? undefined : unitIdOf(unit),
        role: conceptId(things, 'role', things.one(post, 'org:role'), profile.roles),
        basis: idIn('basis', things.one(post, 'dct:type') ?? '') ?? 'fact',
        holderId: holder === undefined ? null : idOf(things, 'person', holder),
      }
    }),
    people: all('foaf:Person', (person) => ({
      id: idOf(things, 'person', person),
      name: things.text(person, 'foaf:name', 'skos:prefLabel', 'rdfs:label') ?? undefined,
      birthYear: birthYearOf(things, person),
      gender: things.one(person, 'foaf:gender'),
    })),
    figures: all('schema:Observation', (figure) => figureOf(things, figure, terms, faults)),
    remarks: all('schema:Comment', (remark) => ({
      unitId: unitIdOf(things.one(remark, 'schema:about') ?? ''),
      grade: idIn('grade', things.one(remark, 'dct:type') ?? ''),
      text: things.texts(remark, 'schema:text'),
    })),
    sources: all('schema:CreativeWork', (source) => ({
      id: idOf(things, 'source', source),
      title: things.text(source, 'dct:title', 'schema:name') ?? undefined,
    })),
  }
}

function linksBetweenUnits(
  things: DescribedThings,
  faults: Refusal[],
): Pick<BaselineDraft['lists'], 'relations' | 'borders'> {
  const about = new Map(
    things
      .ofType('rdf:Statement')
      .map((thing) => [
        (['rdf:subject', 'rdf:predicate', 'rdf:object'] as const)
          .map((term) => things.one(thing, term))
          .join(' '),
        thing,
      ]),
  )
  const seen = new Set<string>()
  const relations: DraftRecord[] = []
  const borders: DraftRecord[] = []
  for (const { subject, predicate, object, place = subject } of things.links()) {
    const kind = idIn('relation', predicate)
    if (kind === null && predicate !== touches) continue
    const [from, to] = [unitIdOf(subject), unitIdOf(object.value)]
    const key = `${subject} ${predicate} ${object.value}`
    // A statement said twice is one statement.
    if (seen.has(key)) continue
    seen.add(key)
    const statement = about.get(key)
    const position = statement === undefined ? null : positionOf(things, statement)
    if (kind !== null) relations.push({ record: { kind, fromId: from, toId: to }, position, place })
    else {
      const length = statement === undefined ? null : things.one(statement, 'schema:value')
      const lengthMetres =
        length === null ? null : wholeNumber(length, `${place}, schema:value`, [from, to], faults)
      borders.push({ record: { unitIds: [from, to], lengthMetres }, position, place })
    }
  }
  return { relations, borders }
}

function figureOf(things: DescribedThings, figure: string, terms: ReadingTerms, faults: Refusal[]): object {
  const unitId = unitIdOf(things.one(figure, 'schema:observationAbout') ?? '')
  const value = things.one(figure, 'schema:value')
  const place = `${things.place(figure)}, schema:value`
  return {
    unitId,
    measure: conceptId(
      things,
      'measure',
      things.one(figure, 'schema:measuredProperty'),
      terms.profile.measures,
    ),
    value: value === null ? null : wholeNumber(value, place, [unitId], faults),
    date: things.one(figure, 'schema:observationDate') ?? terms.date,
    grade: idIn('grade', things.one(figure, 'dct:type') ?? '') ?? 'estimated',
    source: things.text(figure, 'dct:source', 'schema:citation') ?? terms.title.vi.slice(0, 300),
  }
}

/** The id of the profile's term that a concept stands for, or its word where the profile knows none. */
function conceptId(
  things: DescribedThings,
  type: ConceptType,
  concept: string | null,
  terms: Profile['roles'] | Profile['measures'],
): string | undefined {
  if (concept === null) return undefined
  const own = idIn(type, concept)
  if (own !== null) return own
  const words = wordsOf(things, concept)
  for (const word of words) {
    const term = termOf<{ id: string; title: Profile['title'] }>(terms, word)
    if (term) return term.id
  }
  return words.at(-1)
}

const idOf = (things: DescribedThings, type: ThingType, thing: string): string =>
  idIn(type, thing) ?? things.one(thing, 'dct:identifier') ?? thing

function positionOf(things: DescribedThings, thing: string): number | null {
  const position = things.one(thing, 'schema:position')
  return position === null ? null : Number(position)
}

function birthYearOf(things: DescribedThings, person: string): number | null {
  const born = /^\d{4}/.exec(things.one(person, 'schema:birthDate') ?? '')?.[0]
  return born === undefined ? null : Number(born)
}
