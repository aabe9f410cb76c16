import { type Profile, type Refusal, refusal } from '@tinhgon/model'
import type { DraftUnit } from '../data-formats/baseline-draft.ts'
import type { ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { kindsOf, termOf } from '../data-formats/profile-words.ts'
import type { DescribedThings } from './described-things.ts'
import { idIn, noDesignation } from './vocabulary.ts'

/** Others' IRIs are ids as they stand: nothing is read out of an id, and no two of them are alike. */
export const unitIdOf = (iri: string): string => idIn('unit', iri) ?? iri

export function draftUnit(
  things: DescribedThings,
  unit: string,
  terms: ReadingTerms,
  faults: Refusal[],
): DraftUnit {
  const id = unitIdOf(unit)
  const superiors = things.tied(
    unit,
    ['org:unitOf', 'org:subOrganizationOf'],
    ['org:hasUnit', 'org:hasSubOrganization'],
  )
  const name = things.text(unit, 'skos:prefLabel', 'rdfs:label', 'foaf:name', 'dct:title', 'schema:name')
  const [first, second] = superiors
  if (first !== undefined && second !== undefined) {
    const params = { name: name ?? id, first: unitIdOf(first), second: unitIdOf(second) }
    faults.push(refusal('two-superiors', things.place(unit), [id], params))
  }
  const isOurs = idIn('unit', unit) !== null
  const site = things.one(unit, 'org:hasPrimarySite', 'org:hasRegisteredSite', 'org:hasSite')
  const address = site === null ? null : things.one(site, 'org:siteAddress')
  return {
    id,
    name,
    code:
      things.text(unit, 'skos:notation', 'org:identifier') ??
      (isOurs ? null : things.text(unit, 'dct:identifier')),
    superior: first === undefined ? null : unitIdOf(first),
    officialShortName: things.text(unit, 'skos:altLabel'),
    seat: address === null ? null : (things.one(address, 'locn:fullAddress') ?? null),
    ...classificationOf(things, unit, terms.profile),
    place: things.place(unit),
  }
}

type Classification = Pick<DraftUnit, 'system' | 'kind' | 'tier' | 'designations'>

/** Each concept says by its IRI, its notation or its label what it stands for in the profile. */
function classificationOf(things: DescribedThings, unit: string, profile: Profile): Classification {
  const found: Record<'system' | 'kind' | 'tier', string | null> = { system: null, kind: null, tier: null }
  let designations: string[] | null = null
  let unknown: string | null = null
  for (const { type, value } of things.all(unit, 'org:classification')) {
    if (value === noDesignation) {
      designations ??= []
      continue
    }
    const designation = idIn('designation', value)
    if (designation !== null) {
      designations = [...(designations ?? []), designation]
      continue
    }
    const own = ownTerm(value)
    if (own) {
      found[own.field] ??= own.id
      continue
    }
    const words = type === 'literal' ? [value] : wordsOf(things, value)
    const field = words.flatMap((word) => fieldOf(profile, word)).at(0)
    if (field) found[field.field] ??= field.word
    else unknown ??= words[0] ?? value
  }
  return { ...found, kind: found.kind ?? unknown, designations }
}

const fields = ['system', 'kind', 'tier'] as const

function ownTerm(iri: string): { readonly field: (typeof fields)[number]; readonly id: string } | null {
  for (const field of fields) {
    const id = idIn(field, iri)
    if (id !== null) return { field, id }
  }
  return null
}

function fieldOf(profile: Profile, word: string): { field: (typeof fields)[number]; word: string }[] {
  if (kindsOf(profile, word).length > 0) return [{ field: 'kind', word }]
  if (termOf(profile.tiers, word)) return [{ field: 'tier', word }]
  return termOf(profile.systems, word) ? [{ field: 'system', word }] : []
}

/** What a concept is called: notation, labels, and last what its IRI ends with. */
export function wordsOf(things: DescribedThings, concept: string): string[] {
  const said = things.all(concept, 'skos:notation', 'skos:prefLabel', 'rdfs:label').map(({ value }) => value)
  return [...said, concept.slice(Math.max(concept.lastIndexOf('/'), concept.lastIndexOf('#')) + 1)]
}
