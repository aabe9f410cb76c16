import type { Act, ChangeEvent, LegalBasis, Unit } from '@tinhgon/model'
import { addRelation, establish, moveSeats } from '../../planning/events.ts'
import type { Rehearsal } from '../../planning/rehearsal.ts'
import { lowerFirst } from '../../words/lower-first.ts'
import { type CommuneBodyRow, governmentBodies, partyBodies } from '../commune-bodies.ts'
import { legalBases } from '../legal-bases.ts'
import { placeSeats } from '../seat-places.ts'

const stayingRoles: ReadonlySet<string> = new Set(['secretary', 'deputy-secretary', 'chair', 'vice-chair'])

/** The unit of a system that a relation binds to the territory. */
function boundTo(rehearsal: Rehearsal, territory: Unit, relation: string): Unit {
  const { structure } = rehearsal
  for (const { kind, fromId, toId } of structure.relationsOf(territory.id)) {
    const unit = structure.unit(fromId)
    if (kind === relation && toId === territory.id && unit) return unit
  }
  throw new Error(`nothing ${relation} ${territory.id}`)
}

function establishBodies(
  rehearsal: Rehearsal,
  committee: Unit,
  territory: Unit,
  bodies: readonly CommuneBodyRow[],
  legalBasis: LegalBasis,
): readonly ChangeEvent[] {
  const prefix = committee.system === 'party' ? 'p' : 'g'
  const places = bodies.map((body) => ({
    unitId: `${prefix}-2025-${territory.code}.${body.codeSuffix}`,
    body,
  }))
  const moves = placeSeats(rehearsal.structure.postsOf(committee.id), places, stayingRoles)
  return [
    ...places.flatMap(({ unitId, body }) => [
      establish(
        {
          id: unitId,
          system: committee.system,
          kind: body.kind,
          tier: 'commune',
          name: body.name.replace('{name}', lowerFirst(territory.name)),
          officialShortName: body.shortName,
          code: `${territory.code}.${body.codeSuffix}`,
          superiorId: committee.id,
          seat: committee.seat,
        },
        legalBasis,
      ),
      addRelation({ kind: 'advises', fromId: unitId, toId: committee.id }),
    ]),
    ...(moves.length > 0 ? [moveSeats(moves)] : []),
  ]
}

/** Party and government bodies of all forty; the seats come from their committees, none is lost. */
export function newApparatus(rehearsal: Rehearsal): Act {
  const territories = [...rehearsal.structure.units.values()]
    .filter(({ system, tier }) => system === 'territory' && tier === 'commune')
    .sort((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
  return {
    id: 'hue-2025-07-new-apparatus',
    title: 'Lập bộ máy Đảng và chính quyền của 40 xã, phường',
    operatesOn: '2025-07-01',
    legalBasis: legalBases.communeGovernment,
    exhausts: [],
    events: territories.flatMap((territory) => [
      ...establishBodies(
        rehearsal,
        boundTo(rehearsal, territory, 'leads'),
        territory,
        partyBodies,
        legalBases.bodiesOfPartyCommittees,
      ),
      ...establishBodies(
        rehearsal,
        boundTo(rehearsal, territory, 'governs'),
        territory,
        governmentBodies(territory.kind, territory.code ?? ''),
        legalBases.communeGovernment,
      ),
    ]),
  }
}
