import { type Refusal, refusal } from '@tinhgon/model'
import type { BaselineDraft } from '../data-formats/baseline-draft.ts'
import type { ReadingTerms } from '../data-formats/baseline-outcome.ts'
import { DescribedThings } from './described-things.ts'
import { draftBelongings } from './draft-belongings.ts'
import { draftUnit } from './draft-unit.ts'
import type { Statement } from './statements.ts'
import { idIn } from './vocabulary.ts'

/** Gathers a baseline from statements: of ours, or by anybody who writes ORG. */
export function draftOfStatements(statements: Iterable<Statement>, terms: ReadingTerms): BaselineDraft {
  const things = new DescribedThings(statements)
  const faults: Refusal[] = []
  const units = things
    .ofType(
      'org:Organization',
      'org:FormalOrganization',
      'org:OrganizationalUnit',
      'org:OrganizationalCollaboration',
      'cv:PublicOrganisation',
    )
    // What has ended is history: the change events speak of it.
    .filter((unit) => things.one(unit, 'prov:invalidatedAtTime') === null)
    .map((unit) => ({ draft: draftUnit(things, unit, terms, faults), position: positionOf(things, unit) }))
    .sort((a, b) => a.position - b.position)
    .map(({ draft }) => draft)
  const { header, bordersSaid } = headerOf(things, faults)
  const lists = draftBelongings(things, terms, faults)
  return { header, units, lists, bordersSaid: bordersSaid || lists.borders.length > 0, faults }
}

const positionOf = (things: DescribedThings, unit: string): number =>
  Number(things.one(unit, 'schema:position') ?? Number.MAX_SAFE_INTEGER)

function headerOf(
  things: DescribedThings,
  faults: Refusal[],
): { readonly header: Readonly<Record<string, unknown>>; readonly bordersSaid: boolean } {
  const baselines = things.ofType('schema:Dataset').filter((iri) => idIn('baseline', iri) !== null)
  const [baseline, second] = baselines
  if (baseline === undefined) return { header: {}, bordersSaid: false }
  if (second !== undefined)
    faults.push(refusal('duplicate-id', things.place(second), [], { id: idIn('baseline', second) ?? second }))
  const said = {
    id: idIn('baseline', baseline),
    title: things.texts(baseline, 'dct:title'),
    description: things.texts(baseline, 'dct:description'),
    date: things.one(baseline, 'dct:date'),
    profile: idIn('profile', things.one(baseline, 'dct:conformsTo') ?? ''),
  }
  return {
    header: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
    bordersSaid: things.one(baseline, 'schema:hasPart') !== null,
  }
}
