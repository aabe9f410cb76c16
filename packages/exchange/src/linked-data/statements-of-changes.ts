import type { FoldStep } from '@tinhgon/engine'
import type { Act, ChangeEvent, Unit } from '@tinhgon/model'
import { day, inLanguage, iri, type Statements, startOfDay, text } from './statements.ts'
import { describe } from './statements-of-units.ts'
import { thing } from './vocabulary.ts'

/**
 * Acts that took effect, as activities, and what they did to units, as change events: a merger of two units has
 * both as originals and one result. Who came and went is left out. Units that have ended are described as they
 * were last and dated, so that a reader tells them from living ones.
 * @returns the units that have ended
 */
export function sayChanges(statements: Statements, steps: readonly FoldStep[]): readonly Unit[] {
  const ended = new Map<string, Unit>()
  for (const step of steps) {
    if (!step.ok) continue
    const { act, diff } = step
    sayAct(statements, act)
    for (const [index, event] of act.events.entries()) sayEvent(statements, act, event, index)
    for (const entry of diff.added)
      if (entry.table === 'units')
        statements.say(thing('unit', entry.key), [], [['prov:generatedAtTime', startOfDay(act.operatesOn)]])
    for (const entry of diff.removed) {
      if (entry.table !== 'units') continue
      ended.set(entry.key, entry.record)
      statements.say(
        thing('unit', entry.key),
        ['cv:PublicOrganisation', 'org:Organization'],
        [...describe(entry.record), ['prov:invalidatedAtTime', startOfDay(act.operatesOn)]],
      )
    }
  }
  return [...ended.values()]
}

function sayAct(statements: Statements, { id, title, operatesOn, legalBasis }: Act): void {
  statements.say(
    thing('act', id),
    ['prov:Activity'],
    [
      ['dct:identifier', text(id)],
      ['dct:title', inLanguage(title, 'vi')],
      ['dct:date', day(operatesOn)],
      ['prov:startedAtTime', startOfDay(operatesOn)],
      ['dct:source', legalBasis === null ? null : text(legalBasis.document)],
    ],
  )
}

function sayEvent(statements: Statements, act: Act, event: ChangeEvent, index: number): void {
  const sides = sidesOf(event)
  if (!sides) return
  const subject = thing('change', act.id, index)
  statements.say(
    subject,
    ['org:ChangeEvent'],
    [
      ['org:originalOrganization', sides.originals.map(unitIri)],
      ['org:resultingOrganization', sides.results.map(unitIri)],
      ['dct:type', iri(thing('change-type', event.type))],
      ['dct:date', day(act.operatesOn)],
      ['prov:startedAtTime', startOfDay(act.operatesOn)],
      ['dct:isPartOf', iri(thing('act', act.id))],
      ['dct:source', event.legalBasis === null ? null : text(event.legalBasis.document)],
    ],
  )
  for (const id of sides.originals) statements.say(thing('unit', id), [], [['org:changedBy', iri(subject)]])
  for (const id of sides.results) statements.say(thing('unit', id), [], [['org:resultedFrom', iri(subject)]])
}

const unitIri = (id: string) => iri(thing('unit', id))

interface Sides {
  readonly originals: readonly string[]
  readonly results: readonly string[]
}

/** Which units an event changes into which; null for what changes no unit itself. */
function sidesOf(event: ChangeEvent): Sides | null {
  switch (event.type) {
    case 'unit-established':
      return { originals: [], results: [event.unit.id] }
    case 'units-merged':
      return { originals: event.sources.map(({ unitId }) => unitId), results: [event.result.id] }
    case 'unit-split':
      return { originals: [event.unitId], results: event.results.map(({ unit }) => unit.id) }
    case 'unit-dissolved':
      return { originals: [event.unitId], results: event.successorIds }
    case 'unit-changed':
      return { originals: [event.unitId], results: [event.unitId] }
    default:
      return null
  }
}
