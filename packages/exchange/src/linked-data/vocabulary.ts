/** Prefixes of the vocabularies that structures are written in; each is the one that its makers recommend. */
export const prefixes = {
  org: 'http://www.w3.org/ns/org#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  schema: 'https://schema.org/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
export type Prefix = keyof typeof prefixes
/** `org:unitOf` */
export type Term = `${Prefix}:${string}`

export function iriOf(term: Term): string {
  const at = term.indexOf(':')
  return prefixes[term.slice(0, at) as Prefix] + term.slice(at + 1)
}

/** What has an IRI of ours; ids are percent-encoded, so any id makes one IRI and can be read back. */
export type ThingType =
  | 'baseline'
  | 'profile'
  | 'unit'
  | 'site'
  | 'address'
  | 'post'
  | 'person'
  | 'figure'
  | 'remark'
  | 'source'
  | 'relation-of-units'
  | 'border'
  | 'borders'
  | 'act'
  | 'change'
  | ConceptType
export type ConceptType =
  | 'system'
  | 'kind'
  | 'tier'
  | 'designation'
  | 'role'
  | 'relation'
  | 'measure'
  | 'grade'
  | 'basis'
  | 'change-type'
  | 'scheme'

const root = 'urn:tinhgon:'

export const thing = (type: ThingType, ...ids: readonly (string | number)[]): string =>
  `${root}${type}:${ids.map((id) => encodeURIComponent(id)).join(':')}`

/** The id in an IRI of ours of that type; null for any other IRI. */
export function idIn(type: ThingType, iri: string): string | null {
  const start = `${root}${type}:`
  if (!iri.startsWith(start)) return null
  try {
    return decodeURIComponent(iri.slice(start.length))
  } catch {
    return null
  }
}

/** That a unit is known to have no designation (L2), which no link to a designation could say. */
export const noDesignation = thing('designation')

/** What touches what on the ground; the term of GeoSPARQL, stated about units as borders are. */
export const touches = 'http://www.opengis.net/ont/geosparql#sfTouches'
