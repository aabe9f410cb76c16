import type { CountedPosts, Norm, NormParameter, Quantity } from '@tinhgon/model'
import { communeLevelTerritories, communePartyCommittees } from './kinds.ts'
import { always, atMost, cited, compare, parameter, posts, summed, text, units, unitsOf } from './terms.ts'
import { fiveYears, staffByGuidance31, staffByLetter03 } from './transitions.ts'

/** Leaders and specialists count; seats of committee members and of deputies of the council are no staff. */
const staff: CountedPosts['ranks'] = ['head', 'deputy', 'specialist']
const staffBoundBy = (...relations: string[]) => posts({ ranks: staff, scope: { type: 'bound', relations } })

/** People's Committee and People's Council of the commune, with the bodies below them. */
export const governmentSide = staffBoundBy('governs', 'represents')

/** Where no post is entered, as in a list of territories, nothing can be said of them. */
export const entered: Readonly<Record<'entered', NormParameter>> = {
  entered: parameter(
    1,
    'post',
    text(
      'Số vị trí đã nhập từ đó mới xét',
      'Posts entered from which it is checked',
      'Число внесённых должностей, с которого идёт проверка',
    ),
    'assumed',
  ),
}
export const communesWith = (quantity: Quantity, kinds: string[] = communeLevelTerritories) =>
  unitsOf('territory', ['commune'], kinds, [compare(quantity, 'at-least', 'entered')])

const frontSide = staffBoundBy('mobilises')

const rule: Pick<Norm, 'subject' | 'holds' | 'replaces'> = {
  subject: 'commune-staff',
  holds: { from: '2025-07-01', until: null },
  replaces: [],
}

export const communeGovernmentStaff: Norm = {
  ...rule,
  id: 'commune-government-staff',
  title: text(
    'Biên chế khối chính quyền bình quân một xã, phường, đặc khu (lãnh đạo và công chức của HĐND, UBND, các phòng; không tính Đảng, đoàn thể, quân sự)',
    "Government staff per commune or ward on average: leaders and civil servants of People's Council, People's Committee and divisions, without Party, mass organisations and military",
    'Штат органов власти на одну общину или квартал в среднем: руководители и служащие совета, комитета и отделов, без партии, массовых организаций и военных',
  ),
  citation: cited(
    'Định hướng của Ban Chỉ đạo về biên chế cấp xã',
    'Bình quân 32 biên chế; nguồn không nêu số văn bản',
    'en.baodienbienphu.com.vn qYmidgLNg; tracuuquyhoach.com toan-canh-40-don-vi; xe.today p=295862',
  ),
  appliesTo: unitsOf('territory', ['province']),
  severity: 'violation',
  parameters: {
    ...fiveYears,
    ...entered,
    most: parameter(32, 'post', text('Bình quân nhiều nhất', 'On average at most', 'В среднем не более')),
  },
  check: summed('average', communesWith(governmentSide), governmentSide, always('most'), [staffByLetter03]),
}

export const communePartyStaff: Norm = {
  ...rule,
  id: 'hd-31-2025-party-staff',
  title: text(
    'Biên chế khối Đảng của một xã, phường, đặc khu (lãnh đạo và công chức của Đảng ủy và các cơ quan tham mưu)',
    'Party staff of a commune or ward: leaders and staff of the committee and its bodies',
    'Партийный штат общины или квартала: руководители и работники парткома и его органов',
  ),
  citation: cited(
    'Hướng dẫn số 31-HD/BTCTW',
    'Khoảng 15 - 17 biên chế; có trung tâm chính trị không quá 20',
    'thuyxuantien.chuongmy.hanoi.gov.vn; news.laodong.vn 1497319',
  ),
  appliesTo: unitsOf('party', ['commune'], communePartyCommittees),
  severity: 'violation',
  parameters: {
    ...fiveYears,
    centres: parameter(
      1,
      'unit',
      text(
        'Số trung tâm chính trị từ đó được tăng',
        'Political centres that allow more',
        'Число политических центров, допускающее увеличение',
      ),
    ),
    'most-with-centre': parameter(
      20,
      'post',
      text('Có trung tâm chính trị', 'With a political centre', 'С политическим центром'),
    ),
    most: parameter(17, 'post', text('Không có trung tâm chính trị', 'Without one', 'Без него')),
  },
  check: atMost(
    posts({ ranks: staff, scope: { type: 'subtree' } }),
    [
      {
        when: [compare(units('subtree', 'political-centre'), 'at-least', 'centres')],
        parameter: 'most-with-centre',
      },
      ...always('most'),
    ],
    [staffByGuidance31],
  ),
}

export const communeFrontStaff: Norm = {
  ...rule,
  id: 'hd-31-2025-front-staff',
  title: text(
    'Biên chế cơ quan Mặt trận và các đoàn thể của một xã, phường, đặc khu',
    'Staff of the Front and the mass organisations of a commune or ward',
    'Штат Фронта и массовых организаций общины или квартала',
  ),
  citation: cited(
    'Hướng dẫn số 31-HD/BTCTW; Quy định số 301-QĐ/TW',
    'Từ 8 đến 10 biên chế',
    'news.laodong.vn 1521476; baohaiduong.vn/en 410273',
  ),
  appliesTo: communesWith(frontSide),
  severity: 'violation',
  parameters: {
    ...fiveYears,
    ...entered,
    most: parameter(10, 'post', text('Nhiều nhất', 'At most', 'Не более')),
  },
  check: atMost(frontSide, always('most'), [staffByGuidance31]),
}
