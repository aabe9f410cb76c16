import type { LocalizedText } from '@tinhgon/model'
import { iriOf, type Term, touches } from './vocabulary.ts'

export type ObjectTerm =
  | { readonly type: 'iri'; readonly value: string }
  | { readonly type: 'literal'; readonly value: string; readonly datatype: string; readonly language: string }

/** One statement. Turtle and JSON-LD are two ways of writing a list of these. */
export interface Statement {
  readonly subject: string
  readonly predicate: string
  readonly object: ObjectTerm
  /** `line 12`, where the statement was read. */
  readonly place?: string
}

export const iri = (value: string): ObjectTerm => ({ type: 'iri', value })
const typed = (value: string, datatype: Term): ObjectTerm => ({
  type: 'literal',
  value,
  datatype: iriOf(datatype),
  language: '',
})
export const text = (value: string): ObjectTerm => typed(value, 'xsd:string')
export const integer = (value: number): ObjectTerm => typed(String(value), 'xsd:integer')
export const day = (value: string): ObjectTerm => typed(value, 'xsd:date')
/** PROV dates things to the second; a structure changes as its day begins. */
export const startOfDay = (value: string): ObjectTerm => typed(`${value}T00:00:00`, 'xsd:dateTime')
export const year = (value: number): ObjectTerm => typed(String(value), 'xsd:gYear')
export const inLanguage = (value: string, language: string): ObjectTerm => ({
  type: 'literal',
  value,
  datatype: iriOf('rdf:langString'),
  language,
})

/** What is said of one subject: types, then properties; null and undefined say nothing. */
export class Statements {
  readonly all: Statement[] = []

  say(
    subject: string,
    types: readonly Term[],
    properties: readonly (readonly [Term | typeof touches, ObjectTerm | readonly ObjectTerm[] | null])[],
  ): void {
    for (const type of types)
      this.all.push({ subject, predicate: iriOf('rdf:type'), object: iri(iriOf(type)) })
    for (const [term, objects] of properties) {
      if (objects === null) continue
      for (const object of Array.isArray(objects) ? objects : [objects])
        this.link(subject, predicateOf(term), object)
    }
  }

  link(subject: string, predicate: string, object: ObjectTerm): void {
    this.all.push({ subject, predicate, object })
  }
}

const predicateOf = (term: Term | typeof touches): string =>
  term === touches ? touches : iriOf(term as Term)

export const textsOf = (said: LocalizedText): ObjectTerm[] =>
  Object.entries(said).map(([language, value]) => inLanguage(value, language))
