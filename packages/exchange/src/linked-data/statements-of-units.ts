import type { Baseline, Profile, Unit } from '@tinhgon/model'
import { inLanguage, integer, iri, type Statements, text } from './statements.ts'
import { noDesignation, type Term, thing } from './vocabulary.ts'

/** Names of units are in the language of the country, which the house writes first. */
const languageOfNames = 'vi'

/**
 * Units as organisations. One whose superior stands at the same tier, a commission of a committee, is a unit
 * within it (`org:unitOf`); one below a unit of another tier, or of none, is an organisation of its own
 * (`org:subOrganizationOf`). Territories are also places.
 */
export function sayUnits(statements: Statements, { units, relations }: Baseline, profile: Profile): void {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const territories = territoryKinds(profile)
  for (const [position, unit] of units.entries()) {
    const superior = unit.superiorId === null ? undefined : byId.get(unit.superiorId)
    const within = superior !== undefined && superior.tier === unit.tier
    const subject = thing('unit', unit.id)
    const isPlace = territories.kinds.has(unit.kind)
    const place: Term[] = isPlace ? ['dct:Location'] : []
    statements.say(
      subject,
      ['cv:PublicOrganisation', within ? 'org:OrganizationalUnit' : 'org:FormalOrganization', ...place],
      [
        ...describe(unit),
        ['schema:position', integer(position)],
        [
          within ? 'org:unitOf' : 'org:subOrganizationOf',
          unit.superiorId === null ? null : iri(thing('unit', unit.superiorId)),
        ],
      ],
    )
    if (superior)
      statements.say(
        thing('unit', superior.id),
        [],
        [[within ? 'org:hasUnit' : 'org:hasSubOrganization', iri(subject)]],
      )
    saySeat(statements, unit)
  }
  for (const { kind, fromId, toId } of relations) {
    if (!territories.relations.has(kind)) continue
    const [from, to] = [byId.get(fromId), byId.get(toId)]
    if (from && to && territories.kinds.has(to.kind) && !territories.kinds.has(from.kind))
      statements.say(thing('unit', fromId), [], [['dct:spatial', iri(thing('unit', toId))]])
  }
}

type Properties = Parameters<Statements['say']>[2]

/** What tells a unit whether it lives or has ended. */
export function describe(unit: Unit): Properties {
  const { id, name, code, officialShortName, system, kind, tier, designations } = unit
  const said = designations?.length === 0 ? [noDesignation] : (designations ?? []).map(designationIri)
  return [
    ['dct:identifier', text(id)],
    ['skos:prefLabel', inLanguage(name, languageOfNames)],
    ['skos:altLabel', officialShortName === null ? null : inLanguage(officialShortName, languageOfNames)],
    ['skos:notation', code === null ? null : text(code)],
    [
      'org:classification',
      [thing('system', system), thing('kind', kind), thing('tier', tier), ...said].map(iri),
    ],
  ]
}

const designationIri = (id: string): string => thing('designation', id)

function saySeat(statements: Statements, { id, seat }: Unit): void {
  if (seat === null) return
  const [site, address] = [thing('site', id), thing('address', id)]
  statements.say(thing('unit', id), [], [['org:hasPrimarySite', iri(site)]])
  statements.say(site, ['org:Site'], [['org:siteAddress', iri(address)]])
  statements.say(address, ['locn:Address'], [['locn:fullAddress', text(seat)]])
}

/** Which kinds are territories, and which relations tie the bodies of a territory to it, the profile's rules say. */
function territoryKinds({ followRules }: Profile): {
  kinds: ReadonlySet<string>
  relations: ReadonlySet<string>
} {
  return {
    kinds: new Set(
      followRules.flatMap(({ resultKinds }) => resultKinds.map(({ territoryKind }) => territoryKind)),
    ),
    relations: new Set(followRules.map(({ relation }) => relation)),
  }
}
