import {
  type ChangeEvent,
  type Language,
  type LocalizedText,
  type MeasureDefinition,
  textIn,
  type UnitAttributes,
  type UnitsMerged,
} from '@tinhgon/model'
import { sayFigure } from '../findings/norms/describe-norm-finding.ts'
import type { Vocabulary } from '../structure/vocabulary.ts'
import { attributeSentences, eventSentences, extentNotes } from './event-sentences.ts'

/** What the words of an event are looked up in. */
export interface EventWords {
  readonly vocabulary: Vocabulary
  /** The name of a unit before the act, or the id where nobody knows it. */
  readonly nameOf: (unitId: string) => string
  readonly language: Language
}

/** A change event as one sentence without a full stop. */
export function describeEvent(event: ChangeEvent, words: EventWords): string {
  const { nameOf, vocabulary, language } = words
  const title = (term: { readonly title: LocalizedText } | undefined, id: string) =>
    textIn(term?.title, language) ?? id
  const say = (
    sentence: keyof typeof eventSentences,
    filled: Readonly<Record<string, string | number>> = {},
  ): string => fill(eventSentences[sentence][language], filled)
  switch (event.type) {
    case 'unit-established': {
      const { name, superiorId } = event.unit
      return superiorId === null
        ? say('unit-established', { unit: name })
        : say('unit-established-under', { unit: name, superior: nameOf(superiorId) })
    }
    case 'units-merged':
      return describeMerger(event, words, say)
    case 'unit-split':
      return say('unit-split', {
        unit: nameOf(event.unitId),
        results: event.results.map(({ unit }) => unit.name).join(', '),
      })
    case 'unit-dissolved':
      return event.successorIds.length === 0
        ? say('unit-dissolved', { unit: nameOf(event.unitId) })
        : say('unit-dissolved-successors', {
            unit: nameOf(event.unitId),
            successors: event.successorIds.map(nameOf).join(', '),
          })
    case 'unit-changed':
      return say('unit-changed', {
        unit: nameOf(event.unitId),
        changes: Object.keys(event.changes)
          .map((name) => describeAttribute(name as keyof UnitAttributes, event.changes, words))
          .join(', '),
      })
    case 'relation-added':
    case 'relation-removed': {
      const { kind, fromId, toId } = event.relation
      return say(event.type, {
        kind: title(
          vocabulary.profile.relations.find(({ id }) => id === kind),
          kind,
        ),
        from: nameOf(fromId),
        to: nameOf(toId),
      })
    }
    case 'posts-changed':
      return say('posts-changed', {
        established: event.establish.length,
        abolished: event.abolish.length,
        moved: event.move.length,
      })
    case 'holder-assigned':
      return say('holder-assigned', { person: event.person.name })
    case 'holder-released':
      return say('holder-released', { post: event.postId })
    case 'measure-stated': {
      const { measure: id, unitId, value } = event.figure
      const measure = vocabulary.measures.get(id)
      return say('measure-stated', {
        measure: title(measure, id),
        unit: nameOf(unitId),
        value: sayValue(value, measure, language),
      })
    }
  }
}

function describeMerger(
  { sources, result, survivor }: UnitsMerged,
  { nameOf, language }: EventWords,
  say: (sentence: keyof typeof eventSentences, filled: Readonly<Record<string, string>>) => string,
): string {
  const joining = survivor ? sources.filter(({ unitId }) => unitId !== result.id) : sources
  const named = joining
    .map(({ unitId, extent }) => nameOf(unitId) + (extent === 'whole' ? '' : extentNotes[extent][language]))
    .join(', ')
  if (survivor) return say('units-merged-survivor', { sources: named, result: result.name })
  return say(sources.length === 1 ? 'unit-reformed' : 'units-merged', { sources: named, result: result.name })
}

function describeAttribute(
  attribute: keyof UnitAttributes,
  changes: Partial<Record<keyof UnitAttributes, unknown>>,
  { vocabulary, nameOf, language }: EventWords,
): string {
  const value = changes[attribute]
  const said = (): string => {
    if (value === null || value === undefined) return '–'
    if (Array.isArray(value)) return value.join(', ') || '–'
    const id = String(value)
    if (attribute === 'kind') return textIn(vocabulary.kinds.get(id)?.title, language) ?? id
    if (attribute === 'tier')
      return textIn(vocabulary.profile.tiers.find((tier) => tier.id === id)?.title, language) ?? id
    return attribute === 'superiorId' ? nameOf(id) : id
  }
  return fill(attributeSentences[attribute][language], { value: said() })
}

const sayValue = (value: number, measure: MeasureDefinition | undefined, language: Language): string =>
  measure?.baseUnit === 'square-metre' || measure?.baseUnit === 'person'
    ? sayFigure(value, measure.baseUnit, language)
    : String(value)

const fill = (sentence: string, filled: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_whole, key: string) => String(filled[key] ?? ''))
