import type { Norm } from '@tinhgon/model'
import {
  communeAdvisoryBodies,
  communePartyCommittees,
  provincialAdvisoryBodies,
  provincialPartyCommittees,
} from './kinds.ts'
import { always, atMost, cited, kind, parameter, text, units, unitsOf } from './terms.ts'

const ofProvince: Pick<Norm, 'subject' | 'replaces' | 'appliesTo' | 'severity'> = {
  subject: 'advisory-bodies',
  replaces: [],
  appliesTo: unitsOf('party', ['province'], provincialPartyCommittees),
  severity: 'violation',
}

const bodiesOfProvince = units('subordinates', ...provincialAdvisoryBodies)

export const advisoryBodiesBefore: Norm = {
  ...ofProvince,
  id: 'qd-137-2023-advisory-bodies',
  title: text(
    'Số cơ quan tham mưu, giúp việc của tỉnh ủy, thành ủy (trước khi hợp nhất Tuyên giáo và Dân vận)',
    'Advisory bodies of a provincial Party committee (before Propaganda and Mass Mobilisation merged)',
    'Совещательные органы провинциального парткома (до слияния пропаганды и работы с массами)',
  ),
  citation: cited('Quy định số 137-QĐ/TW', null, 'luatvietnam.vn 186-96346; baobinhdinh.vn mabb=269248'),
  // The provinces were to merge the two by the end of February 2025.
  holds: { from: '2023-12-01', until: '2025-02-28' },
  parameters: {
    most: parameter(6, 'unit', text('Nhiều nhất', 'At most', 'Не более')),
  },
  check: atMost(bodiesOfProvince, always('most')),
}

export const advisoryBodiesAfter: Norm = {
  ...ofProvince,
  id: 'kl-121-2025-advisory-bodies',
  title: text(
    'Số cơ quan tham mưu, giúp việc của tỉnh ủy, thành ủy (từ năm 2025)',
    'Advisory bodies of a provincial Party committee (from 2025)',
    'Совещательные органы провинциального парткома (с 2025 года)',
  ),
  citation: cited('Kết luận số 121-KL/TW', null, 'news.laodong.vn 1523744'),
  holds: { from: '2025-03-01', until: null },
  parameters: {
    most: parameter(5, 'unit', text('Nhiều nhất', 'At most', 'Не более')),
  },
  check: atMost(bodiesOfProvince, always('most')),
}

const ofCommune: Pick<Norm, 'subject' | 'citation' | 'holds' | 'replaces' | 'appliesTo' | 'severity'> = {
  subject: 'advisory-bodies',
  citation: cited(
    'Quy định số 299-QĐ/TW',
    null,
    'luatvietnam.vn 186-102448; baogialai.com.vn post327347; news.laodong.vn 1523744',
  ),
  holds: { from: '2025-07-01', until: null },
  replaces: [],
  appliesTo: unitsOf('party', ['commune'], communePartyCommittees),
  severity: 'violation',
}

export const communeBodies: Norm = {
  ...ofCommune,
  id: 'qd-299-2025-advisory-bodies',
  title: text(
    'Số cơ quan tham mưu, giúp việc của Đảng ủy xã, phường, đặc khu',
    "Advisory bodies of a commune's or ward's Party committee",
    'Совещательные органы парткома общины или квартала',
  ),
  parameters: {
    most: parameter(3, 'unit', text('Xã, phường', 'Communes and wards', 'Общины и кварталы')),
    'most-of-special-zone': parameter(4, 'unit', text('Đặc khu', 'Special zones', 'Особые зоны')),
  },
  check: atMost(units('subordinates', ...communeAdvisoryBodies), [
    { when: [kind('party-committee-of-special-zone')], parameter: 'most-of-special-zone' },
    { when: [], parameter: 'most' },
  ]),
}

export const communePoliticalCentres: Norm = {
  ...ofCommune,
  id: 'qd-299-2025-political-centres',
  title: text(
    'Số trung tâm chính trị của Đảng ủy xã, phường, đặc khu',
    "Political centres of a commune's or ward's Party committee",
    'Политические центры парткома общины или квартала',
  ),
  parameters: {
    most: parameter(
      1,
      'unit',
      text(
        'Nơi kế thừa trung tâm chính trị cấp huyện',
        'Where the centre of a former district stood',
        'Там, где был центр прежнего района',
      ),
    ),
  },
  check: atMost(units('subordinates', 'political-centre'), always('most')),
}
