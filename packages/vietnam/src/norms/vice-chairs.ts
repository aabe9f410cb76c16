import type { Norm } from '@tinhgon/model'
import {
  communePeoplesCommittees,
  communePeoplesCouncils,
  provincialPeoplesCommittees,
  provincialPeoplesCouncils,
} from './kinds.ts'
import { isMerged, twoUnits } from './merged-units.ts'
import { always, atMost, cited, not, parameter, posts, summed, text, unitsOf, within } from './terms.ts'
import { byConclusion187, fiveYears } from './transitions.ts'

const viceChairs = posts({ roles: ['vice-chair'] })

const rule: Pick<Norm, 'subject' | 'replaces' | 'severity'> = {
  subject: 'vice-chairs',
  replaces: [],
  severity: 'violation',
}

const decree300: Pick<Norm, 'citation' | 'holds'> = {
  citation: cited(
    'Nghị định số 300/2025/NĐ-CP',
    'Điều 6',
    'news.laodong.vn 1612917, 1612645, 1613509; vietnamnet.vn/en 2465508',
  ),
  holds: { from: '2025-11-17', until: null },
}

/** Read in news about resolution 106; the day from which it holds was not read. */
const resolution106: Pick<Norm, 'citation' | 'holds'> = {
  citation: cited(
    'Nghị quyết số 106/2025',
    'Đọc qua báo; ngày áp dụng là mặc định của chương trình',
    'news.laodong.vn 1600453; fr.laodong.vn 1591004',
    'assumed',
  ),
  holds: { from: '2025-07-01', until: null },
}

export const viceChairNorms: readonly Norm[] = [
  {
    ...rule,
    id: 'bnv-4168-2025-commune-vice-chairs',
    title: text(
      'Số phó chủ tịch Ủy ban nhân dân xã, phường, đặc khu (đến 16/11/2025)',
      "Vice chairs of a commune's or ward's People's Committee (until 16 November 2025)",
      'Заместители председателя народного комитета общины или квартала (до 16 ноября 2025 года)',
    ),
    citation: cited(
      'Công văn số 4168/BNV',
      null,
      'thongtin.vietnam.vn/en/uy-ban-nhan-dan-cap-xa-co-khong-qua-2; news.laodong.vn 1612917',
    ),
    holds: { from: '2025-06-23', until: '2025-11-16' },
    appliesTo: unitsOf('government', ['commune'], communePeoplesCommittees),
    parameters: { most: parameter(2, 'post', text('Nhiều nhất', 'At most', 'Не более')) },
    check: atMost(viceChairs, always('most')),
  },
  {
    ...rule,
    ...decree300,
    id: 'nd-300-2025-commune-vice-chairs',
    title: text(
      'Số phó chủ tịch Ủy ban nhân dân bình quân một xã, phường, đặc khu trong toàn tỉnh, thành phố',
      "Vice chairs of the People's Committees of communes and wards, on average over the province",
      'Заместители председателя народных комитетов общин и кварталов в среднем по провинции',
    ),
    appliesTo: unitsOf('government', ['province'], provincialPeoplesCommittees),
    parameters: {
      ...fiveYears,
      most: parameter(2.5, 'post', text('Bình quân nhiều nhất', 'On average at most', 'В среднем не более')),
    },
    check: summed(
      'average',
      unitsOf('government', ['commune'], communePeoplesCommittees),
      viceChairs,
      always('most'),
      [byConclusion187],
    ),
  },
  {
    ...rule,
    ...decree300,
    id: 'nd-300-2025-city-vice-chairs',
    title: text(
      'Số phó chủ tịch Ủy ban nhân dân thành phố Huế',
      "Vice chairs of Huế's People's Committee",
      'Заместители председателя народного комитета города Хюэ',
    ),
    appliesTo: unitsOf('government', ['province'], provincialPeoplesCommittees),
    parameters: { most: parameter(4, 'post', text('Thành phố Huế', 'Huế City', 'Город Хюэ')) },
    // Figures for other provinces were not read.
    check: atMost(viceChairs, [{ when: [within('46')], parameter: 'most' }]),
  },
  {
    ...rule,
    ...resolution106,
    id: 'nq-106-2025-commune-council-vice-chairs',
    title: text(
      'Số phó chủ tịch Hội đồng nhân dân xã, phường, đặc khu',
      "Vice chairs of a commune's or ward's People's Council",
      'Заместители председателя народного совета общины или квартала',
    ),
    appliesTo: unitsOf('council', ['commune'], communePeoplesCouncils),
    parameters: { most: parameter(1, 'post', text('Nhiều nhất', 'At most', 'Не более')) },
    check: atMost(viceChairs, always('most')),
  },
  {
    ...rule,
    ...resolution106,
    id: 'nq-106-2025-provincial-council-vice-chairs',
    title: text(
      'Số phó chủ tịch Hội đồng nhân dân tỉnh, thành phố không hợp nhất',
      "Vice chairs of the People's Council of a province that was not merged",
      'Заместители председателя народного совета провинции, не участвовавшей в слиянии',
    ),
    appliesTo: unitsOf('council', ['province'], provincialPeoplesCouncils, [not(isMerged)]),
    parameters: { ...twoUnits, most: parameter(2, 'post', text('Nhiều nhất', 'At most', 'Не более')) },
    check: atMost(viceChairs, always('most')),
  },
]
