import { asReaderMayKnow, type DataOptions, type DataSubject } from '../data-formats/data-subject.ts'
import type { ObjectTerm } from '../linked-data/statements.ts'
import { statementsOf } from '../linked-data/statements-of-subject.ts'
import { iriOf, prefixes } from '../linked-data/vocabulary.ts'

/** JSON-LD with its context inside, so that nobody has to fetch anything to read it. */
export function writeJsonLd(subject: DataSubject, options: DataOptions = {}): string {
  const nodes: Map<string, Map<string, unknown[]>> = new Map()
  for (const { subject: id, predicate, object } of statementsOf(asReaderMayKnow(subject, options))) {
    const node = nodes.get(id) ?? new Map<string, unknown[]>()
    nodes.set(id, node)
    const isType = predicate === iriOf('rdf:type')
    const key = isType ? '@type' : compact(predicate)
    node.set(key, [...(node.get(key) ?? []), isType ? compact(object.value) : writtenObject(object)])
  }
  const graph = [...nodes].map(([id, node]) => ({
    '@id': id,
    ...Object.fromEntries([...node].map(([key, values]) => [key, values.length === 1 ? values[0] : values])),
  }))
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph })}\n`
}

const writtenObject = (object: ObjectTerm): object | string => {
  if (object.type === 'iri') return { '@id': object.value }
  if (object.language !== '') return { '@value': object.value, '@language': object.language }
  if (object.datatype === iriOf('xsd:string')) return object.value
  return { '@value': object.value, '@type': compact(object.datatype) }
}

/** `org:unitOf` for its IRI, where the context has the prefix. */
function compact(iri: string): string {
  for (const [prefix, namespace] of Object.entries(prefixes))
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`
  return iri
}
