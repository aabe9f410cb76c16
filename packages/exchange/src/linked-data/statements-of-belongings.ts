import { type Baseline, type Profile, relationKey } from '@tinhgon/model'
import { day, integer, iri, type Statements, text, textsOf, year } from './statements.ts'
import { thing, touches } from './vocabulary.ts'

/**
 * What belongs to units. Each record has a position, since statements have no order and the hash of a baseline
 * covers that of its lists.
 */
export function sayBelongings(statements: Statements, baseline: Baseline, profile: Profile): void {
  sayRelations(statements, baseline)
  sayPosts(statements, baseline)
  sayFigures(statements, baseline, profile)
  for (const [position, { unitId, grade, text: said }] of baseline.remarks.entries())
    statements.say(
      thing('remark', baseline.id, position),
      ['schema:Comment'],
      [
        ['schema:about', iri(thing('unit', unitId))],
        ['schema:text', textsOf(said)],
        ['dct:type', iri(thing('grade', grade))],
        ['schema:position', integer(position)],
      ],
    )
  for (const [position, { id, title }] of baseline.sources.entries())
    statements.say(
      thing('source', id),
      ['schema:CreativeWork'],
      [
        ['dct:identifier', text(id)],
        ['dct:title', text(title)],
        ['schema:position', integer(position)],
      ],
    )
  for (const [position, { unitIds, lengthMetres }] of (baseline.borders ?? []).entries()) {
    const [first, second] = [thing('unit', unitIds[0]), thing('unit', unitIds[1])]
    statements.say(first, [], [[touches, iri(second)]])
    statements.say(
      thing('border', ...unitIds),
      ['rdf:Statement'],
      [
        ['rdf:subject', iri(first)],
        ['rdf:predicate', iri(touches)],
        ['rdf:object', iri(second)],
        ['schema:value', lengthMetres === null ? null : integer(lengthMetres)],
        ['schema:unitText', lengthMetres === null ? null : text('metre')],
        ['schema:position', integer(position)],
      ],
    )
  }
}

/** The link that people ask for, and a statement about it that bears its position. */
function sayRelations(statements: Statements, { relations }: Baseline): void {
  for (const [position, relation] of relations.entries()) {
    const [from, to] = [thing('unit', relation.fromId), thing('unit', relation.toId)]
    const predicate = thing('relation', relation.kind)
    statements.link(from, predicate, iri(to))
    statements.say(
      thing('relation-of-units', ...relationKey(relation).split('\t')),
      ['rdf:Statement'],
      [
        ['rdf:subject', iri(from)],
        ['rdf:predicate', iri(predicate)],
        ['rdf:object', iri(to)],
        ['schema:position', integer(position)],
      ],
    )
  }
}

function sayPosts(statements: Statements, { posts, people }: Baseline): void {
  for (const [position, { id, unitId, role, basis, holderId }] of posts.entries())
    statements.say(
      thing('post', id),
      ['org:Post'],
      [
        ['dct:identifier', text(id)],
        ['org:postIn', iri(thing('unit', unitId))],
        ['org:role', iri(thing('role', role))],
        ['dct:type', iri(thing('basis', basis))],
        ['org:heldBy', holderId === null ? null : iri(thing('person', holderId))],
        ['schema:position', integer(position)],
      ],
    )
  for (const [position, { id, name, birthYear, gender }] of people.entries())
    statements.say(
      thing('person', id),
      ['foaf:Person'],
      [
        ['dct:identifier', text(id)],
        ['foaf:name', text(name)],
        ['schema:birthDate', birthYear === null ? null : year(birthYear)],
        ['foaf:gender', gender === null ? null : text(gender)],
        ['schema:position', integer(position)],
      ],
    )
}

/**
 * A figure is an observation of schema.org: one resource says of what, which measure, how much, in what unit and
 * of which day. That it is unknown is said by an observation without a value (L2).
 */
function sayFigures(statements: Statements, { figures }: Baseline, { measures }: Profile): void {
  const units = new Map(measures.map(({ id, baseUnit }) => [id, baseUnit]))
  for (const [position, { unitId, measure, value, date, grade, source }] of figures.entries()) {
    const unit = units.get(measure)
    statements.say(
      thing('figure', unitId, measure),
      ['schema:Observation'],
      [
        ['schema:observationAbout', iri(thing('unit', unitId))],
        ['schema:measuredProperty', iri(thing('measure', measure))],
        ['schema:value', value === null ? null : integer(value)],
        ['schema:unitText', unit === undefined ? null : text(unit)],
        ['schema:observationDate', day(date)],
        ['dct:type', iri(thing('grade', grade))],
        ['dct:source', text(source)],
        ['schema:position', integer(position)],
      ],
    )
  }
}
