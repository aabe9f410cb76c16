import type { DataSubject } from '../data-formats/data-subject.ts'
import { day, integer, iri, type Statement, Statements, text, textsOf } from './statements.ts'
import { sayBelongings } from './statements-of-belongings.ts'
import { sayChanges } from './statements-of-changes.ts'
import { sayTerms } from './statements-of-terms.ts'
import { sayUnits } from './statements-of-units.ts'
import { thing } from './vocabulary.ts'

/** A structure in the terms of ORG and CPOV, with the changes that led to it. */
export function statementsOf({ document, profile, steps = [] }: DataSubject): readonly Statement[] {
  const statements = new Statements()
  const { id, title, description, date } = document
  statements.say(
    thing('baseline', id),
    ['schema:Dataset', 'prov:Entity'],
    [
      ['dct:identifier', text(id)],
      ['dct:title', textsOf(title)],
      ['dct:description', textsOf(description)],
      ['dct:date', day(date)],
      ['dct:conformsTo', iri(thing('profile', document.profile))],
      ['schema:version', integer(1)],
      ['schema:hasPart', document.borders ? iri(thing('borders', id)) : null],
    ],
  )
  if (document.borders)
    statements.say(thing('borders', id), ['schema:Dataset'], [['dct:identifier', text('borders')]])
  sayUnits(statements, document, profile)
  sayBelongings(statements, document, profile)
  const ended = sayChanges(statements, steps)
  const extra = ended.flatMap(({ system, kind, tier }) => [
    thing('system', system),
    thing('kind', kind),
    thing('tier', tier),
  ])
  sayTerms(statements, document, profile, new Set(extra))
  return bySubject(statements.all)
}

/** What is said of one subject stands together, in the order in which subjects were first named. */
function bySubject(statements: readonly Statement[]): readonly Statement[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const group = groups.get(statement.subject)
    if (group) group.push(statement)
    else groups.set(statement.subject, [statement])
  }
  return [...groups.values()].flat()
}
