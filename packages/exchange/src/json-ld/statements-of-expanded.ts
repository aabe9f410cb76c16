import { sameSchema } from '../linked-data/read-limits.ts'
import { type ObjectTerm, type Statement, text } from '../linked-data/statements.ts'
import { iriOf } from '../linked-data/vocabulary.ts'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/**
 * The statements of JSON-LD in its expanded form, in which every name is an IRI and every value says what it is.
 * The library would make a map of all nodes of it first, and look through all values of a property for each
 * further one: hours for a file made to that end. Lists come as their items; graphs within the graph as part of it.
 */
export function* statementsOfExpanded(nodes: readonly unknown[]): Generator<Statement> {
  let blank = 0
  function* ofNode(node: Node, subject: string): Generator<Statement> {
    const place = subject
    for (const type of listOf(node['@type']))
      yield { subject, predicate: iriOf('rdf:type'), object: iri(String(type)), place }
    for (const [key, values] of Object.entries(node)) {
      if (key === '@graph' || key === '@included') yield* ofNodes(listOf(values))
      if (key === '@reverse' && isNode(values)) yield* reversed(values, subject)
      if (!key.startsWith('@')) yield* ofValues(listOf(values), subject, sameSchema(key))
    }
  }
  function* ofNodes(members: readonly unknown[]): Generator<Statement> {
    for (const member of members) if (isNode(member)) yield* ofNode(member, nameOf(member))
  }
  function* ofValues(values: readonly unknown[], subject: string, predicate: string): Generator<Statement> {
    for (const value of values) {
      if (!isNode(value)) continue
      if ('@list' in value) yield* ofValues(listOf(value['@list']), subject, predicate)
      else if ('@value' in value) yield { subject, predicate, object: literalOf(value), place: subject }
      else {
        const name = nameOf(value)
        yield { subject, predicate, object: iri(name), place: subject }
        yield* ofNode(value, name)
      }
    }
  }
  function* reversed(properties: Node, object: string): Generator<Statement> {
    for (const [key, values] of Object.entries(properties))
      for (const value of listOf(values)) {
        if (!isNode(value)) continue
        const subject = nameOf(value)
        yield { subject, predicate: sameSchema(key), object: iri(object), place: subject }
        yield* ofNode(value, subject)
      }
  }
  function nameOf(node: Node): string {
    if (typeof node['@id'] === 'string') return node['@id']
    blank += 1
    return `_:unnamed${blank}`
  }
  yield* ofNodes(nodes)
}

const iri = (value: string): ObjectTerm => ({ type: 'iri', value: sameSchema(value) })

function literalOf(value: Node): ObjectTerm {
  const language = value['@language']
  const said = text(String(value['@value']))
  return said.type === 'literal' && typeof language === 'string'
    ? { ...said, language: language.toLowerCase() }
    : said
}
