import type { Baseline, LocalizedText, Profile } from '@tinhgon/model'
import { iri, type Statements, text, textsOf } from './statements.ts'
import { type ConceptType, iriOf, noDesignation, type Term, thing } from './vocabulary.ts'

/** The words of the profile that the document uses, as concepts of a scheme each. */
export function sayTerms(
  statements: Statements,
  baseline: Baseline,
  profile: Profile,
  extra: ReadonlySet<string>,
): void {
  const used = usedTerms(baseline, extra)
  const schemes: readonly (readonly [ConceptType, readonly { id: string; title: LocalizedText }[], Term])[] =
    [
      ['system', profile.systems, 'skos:Concept'],
      ['tier', profile.tiers, 'skos:Concept'],
      ['kind', profile.kinds, 'skos:Concept'],
      ['designation', profile.designations, 'skos:Concept'],
      ['role', profile.roles, 'org:Role'],
      ['measure', profile.measures, 'skos:Concept'],
    ]
  for (const [type, terms, termType] of schemes) {
    const scheme = thing('scheme', type)
    const written = terms.filter(({ id }) => used.has(thing(type, id)))
    if (written.length === 0) continue
    statements.say(scheme, ['skos:ConceptScheme'], [['dct:identifier', text(type)]])
    for (const { id, title } of written)
      statements.say(
        thing(type, id),
        [termType],
        [
          ['skos:prefLabel', textsOf(title)],
          ['skos:notation', text(id)],
          ['skos:inScheme', iri(scheme)],
        ],
      )
  }
  if (used.has(noDesignation))
    statements.say(noDesignation, ['skos:Concept'], [['skos:notation', text('none')]])
  for (const { id, title } of profile.relations)
    if (used.has(thing('relation', id)))
      statements.say(
        thing('relation', id),
        ['rdf:Property'],
        [
          ['rdfs:subPropertyOf', iri(iriOf('org:linkedTo'))],
          ['rdfs:label', textsOf(title)],
        ],
      )
}

/** @param extra kinds and the like of units that have ended */
function usedTerms({ units, relations, posts, figures }: Baseline, extra: ReadonlySet<string>): Set<string> {
  const used = new Set(extra)
  for (const { system, kind, tier, designations } of units) {
    used.add(thing('system', system)).add(thing('kind', kind)).add(thing('tier', tier))
    for (const designation of designations ?? []) used.add(thing('designation', designation))
    if (designations?.length === 0) used.add(noDesignation)
  }
  for (const { kind } of relations) used.add(thing('relation', kind))
  for (const { role } of posts) used.add(thing('role', role))
  for (const { measure } of figures) used.add(thing('measure', measure))
  return used
}
