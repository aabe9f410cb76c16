import type { FollowRule } from '@tinhgon/model'
import { massOrganisations } from './mass-organisations.ts'
import { territoryKindRows } from './territory-kinds.ts'

/** A follower with a kind of its own for every kind of territory. */
const boundFollower = (
  system: string,
  relation: string,
  idPrefix: string,
  name: string,
  officialShortName: string | null,
): FollowRule => ({
  system,
  relation,
  kinds: territoryKindRows.map(({ id }) => `${idPrefix}-of-${id}`),
  resultKinds: territoryKindRows.map(({ id }) => ({
    territoryKind: id,
    kind: `${idPrefix}-of-${id}`,
    name,
    officialShortName,
  })),
})

/**
 * What follows a merged territory. Each mass organisation has its own rule, so that farmers' associations
 * merge with farmers' associations and with nothing else.
 */
export const followRules: readonly FollowRule[] = [
  {
    ...boundFollower('party', 'leads', 'party-committee', 'Đảng ủy {name}', null),
    resultKinds: territoryKindRows.map(({ id, tier }) => ({
      territoryKind: id,
      kind: `party-committee-of-${id}`,
      name: tier === 'commune' ? 'Đảng ủy {name}' : 'Ban Chấp hành Đảng bộ {name}',
      officialShortName: null,
    })),
  },
  boundFollower('government', 'governs', 'peoples-committee', 'Ủy ban nhân dân {name}', 'UBND {name}'),
  boundFollower('council', 'represents', 'peoples-council', 'Hội đồng nhân dân {name}', 'HĐND {name}'),
  boundFollower(
    'front',
    'mobilises',
    'fatherland-front',
    'Ủy ban Mặt trận Tổ quốc Việt Nam {name}',
    'UB MTTQVN {name}',
  ),
  ...massOrganisations.map(({ kind, title }) => ({
    system: 'front',
    relation: 'mobilises',
    kinds: [kind],
    resultKinds: territoryKindRows.map(({ id }) => ({
      territoryKind: id,
      kind,
      name: `${title} {name}`,
      officialShortName: null,
    })),
  })),
]
