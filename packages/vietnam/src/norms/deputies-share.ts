import type { Norm, Selector } from '@tinhgon/model'
import { massOrganisations } from '../profile/mass-organisations.ts'
import { communeAdvisoryBodies, departmentKinds, provincialAdvisoryBodies } from './kinds.ts'
import { always, deputies, parameter, posts, share, text, unitsOf } from './terms.ts'
import { conclusion187, since187 } from './transitions.ts'

/** Of committees and councils themselves nothing is asked: their seats are no staff. */
const shareOfDeputies = (id: string, appliesTo: Selector, vi: string, en: string, ru: string): Norm => ({
  id: `kl-187-2025-share-of-deputies-${id}`,
  subject: 'share-of-deputies',
  title: text(
    `Cấp phó không quá 50 % biên chế được giao: ${vi}`,
    `Deputies are at most half of the assigned staff: ${en}`,
    `Заместители составляют не более половины штата: ${ru}`,
  ),
  citation: { ...conclusion187, article: 'Số lượng cấp phó không quá 50 % biên chế (trừ Mặt trận cấp xã)' },
  holds: since187,
  replaces: [],
  appliesTo,
  severity: 'violation',
  parameters: {
    most: parameter(
      50,
      'per-cent',
      text(
        'Cấp phó so với toàn bộ biên chế, kể cả của các đơn vị bên trong',
        'Deputies among all posts, those of divisions within included',
        'Заместители среди всех должностей, включая внутренние отделы',
      ),
    ),
  },
  check: share(deputies, posts({ scope: { type: 'subtree' } }), 'at-most', always('most')),
})

const partyBodies = [
  ...new Set([...provincialAdvisoryBodies, ...communeAdvisoryBodies]),
  'political-school',
  'political-centre',
  'party-newspaper',
]

const governmentBodies = [
  ...departmentKinds,
  'broadcaster',
  'office-of-council-and-peoples-committee',
  'division',
  'public-service-centre',
]

/** Not in communes: there the chair's deputies each lead one of the mass organisations. */
const frontAgencies = [
  ...['province', 'municipality', 'city', 'urban-district', 'town', 'rural-district'].map(
    (territory) => `fatherland-front-of-${territory}`,
  ),
  ...massOrganisations.map(({ kind }) => kind),
]

export const deputiesShareNorms: readonly Norm[] = [
  shareOfDeputies(
    'party',
    unitsOf('party', [], partyBodies),
    'cơ quan, đơn vị của Đảng',
    'bodies of the Party',
    'органы партии',
  ),
  shareOfDeputies(
    'government',
    unitsOf('government', [], governmentBodies),
    'cơ quan, đơn vị của chính quyền',
    'agencies of the government',
    'учреждения исполнительной власти',
  ),
  shareOfDeputies(
    'council',
    unitsOf('council', [], ['council-office']),
    'văn phòng của Hội đồng nhân dân',
    "offices of the People's Council",
    'аппараты народных советов',
  ),
  shareOfDeputies(
    'front',
    unitsOf('front', ['province', 'district'], frontAgencies),
    'cơ quan Mặt trận và đoàn thể cấp tỉnh, cấp huyện',
    'agencies of the Front in provinces and districts',
    'аппараты Фронта в провинциях и районах',
  ),
]
