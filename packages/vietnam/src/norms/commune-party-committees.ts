import type { Norm } from '@tinhgon/model'
import { entered } from './commune-staff.ts'
import { committeeRoles, communePartyCommittees } from './kinds.ts'
import { always, atMost, cited, compare, origins, parameter, posts, text, unitsOf } from './terms.ts'
import { fiveYears, seatsByGuidance31 } from './transitions.ts'

const rule: Pick<Norm, 'subject' | 'citation' | 'holds' | 'replaces' | 'severity'> = {
  subject: 'commune-party-committees',
  citation: cited(
    'Chỉ thị số 45-CT/TW',
    'Số lượng cấp ủy viên cấp xã',
    'xaydungchinhsach.chinhphu.vn 119250415172833596',
  ),
  // The directive is of April; what it says of communes is meant for those of July.
  holds: { from: '2025-07-01', until: null },
  replaces: [],
  severity: 'violation',
}

export const communeCommitteeSize: Norm = {
  ...rule,
  id: 'ct-45-2025-committee',
  title: text(
    'Số ủy viên Ban Chấp hành Đảng bộ xã, phường, đặc khu (tính cả bí thư, phó bí thư)',
    "Members of the executive committee of a commune's or ward's Party organisation, secretaries included",
    'Члены исполнительного комитета партийной организации общины или квартала, включая секретарей',
  ),
  appliesTo: unitsOf('party', ['commune'], communePartyCommittees),
  parameters: {
    ...fiveYears,
    'three-units': parameter(
      3,
      'unit',
      text(
        'Số đơn vị hợp nhất từ đó được tăng',
        'Units merged that allow more',
        'Число слитых единиц, допускающее увеличение',
      ),
    ),
    most: parameter(
      27,
      'post',
      text(
        'Hợp nhất 2 đơn vị hoặc không sắp xếp',
        'Formed of two units, or not merged',
        'Слияние двух единиц или без слияния',
      ),
    ),
    'most-of-three': parameter(
      33,
      'post',
      text('Hợp nhất từ 3 đơn vị trở lên', 'Formed of three units or more', 'Слияние трёх и более единиц'),
    ),
  },
  check: atMost(
    posts({ roles: committeeRoles }),
    [
      { when: [compare(origins, 'at-least', 'three-units')], parameter: 'most-of-three' },
      { when: [], parameter: 'most' },
    ],
    [seatsByGuidance31],
  ),
}

export const communeStandingCommitteeSize: Norm = {
  ...rule,
  id: 'ct-45-2025-standing-committee',
  title: text(
    'Số ủy viên Ban Thường vụ Đảng ủy xã, phường, đặc khu (tính cả bí thư, phó bí thư)',
    "Members of the standing committee of a commune's or ward's Party committee, secretaries included",
    'Члены бюро парткома общины или квартала, включая секретарей',
  ),
  // Of a committee whose standing members are not entered nothing can be said.
  appliesTo: unitsOf('party', ['commune'], communePartyCommittees, [
    compare(posts({ roles: ['standing-member'] }), 'at-least', 'entered'),
  ]),
  parameters: {
    ...fiveYears,
    ...entered,
    most: parameter(11, 'post', text('Nhiều nhất', 'At most', 'Не более')),
  },
  check: atMost(posts({ roles: ['secretary', 'deputy-secretary', 'standing-member'] }), always('most'), [
    seatsByGuidance31,
  ]),
}

export const communeDeputySecretaries: Norm = {
  ...rule,
  id: 'ct-45-2025-deputy-secretaries',
  title: text(
    'Số phó bí thư Đảng ủy xã, phường, đặc khu',
    "Deputy secretaries of a commune's or ward's Party committee",
    'Заместители секретаря парткома общины или квартала',
  ),
  appliesTo: unitsOf('party', ['commune'], communePartyCommittees),
  parameters: {
    ...fiveYears,
    most: parameter(
      2,
      'post',
      text(
        'Phó bí thư thường trực và phó bí thư là chủ tịch Ủy ban nhân dân',
        "The standing deputy and the one who chairs the People's Committee",
        'Постоянный заместитель и заместитель — председатель народного комитета',
      ),
    ),
  },
  check: atMost(posts({ roles: ['deputy-secretary'] }), always('most'), [seatsByGuidance31]),
}
