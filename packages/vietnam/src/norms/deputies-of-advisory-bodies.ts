import type { Norm } from '@tinhgon/model'
import { largestCities, provincialAdvisoryBodies, provincialPartyCommittees } from './kinds.ts'
import {
  always,
  atMost,
  cited,
  compare,
  deputies,
  not,
  parameter,
  posts,
  summed,
  text,
  unitsOf,
  within,
} from './terms.ts'
import { deputiesOfMergedBodies, fiveYears, mergedBodies } from './transitions.ts'

const rule: Pick<Norm, 'subject' | 'citation' | 'holds' | 'replaces' | 'severity'> = {
  subject: 'advisory-bodies',
  citation: cited(
    'Quy định số 137-QĐ/TW',
    'Số lượng cấp phó của các cơ quan tham mưu, giúp việc',
    'luatvietnam.vn 186-96346; baobinhdinh.vn mabb=269248',
  ),
  holds: { from: '2023-12-01', until: null },
  replaces: [],
  severity: 'violation',
}

/**
 * The regulation bounds the deputies of all six bodies together; three for each is what 18 among six come to.
 * Two below ten people it says of divisions, and we hold a body that small to the same.
 */
export const deputiesOfBody: Norm = {
  ...rule,
  id: 'qd-137-2023-deputies-of-a-body',
  title: text(
    'Số cấp phó của một cơ quan tham mưu, giúp việc tỉnh ủy, thành ủy',
    'Deputies of one advisory body of a provincial Party committee',
    'Заместители руководителя одного совещательного органа провинциального парткома',
  ),
  appliesTo: unitsOf('party', ['province'], provincialAdvisoryBodies),
  parameters: {
    ...fiveYears,
    ...mergedBodies,
    'ten-people': parameter(
      10,
      'post',
      text(
        'Số người từ đó được thêm cấp phó',
        'People from which there is one more',
        'Число людей, с которого их больше',
      ),
    ),
    'most-of-small': parameter(
      2,
      'post',
      text('Dưới 10 người', 'Fewer than ten people', 'Менее десяти человек'),
      'assumed',
    ),
    most: parameter(
      3,
      'post',
      text('Từ 10 người trở lên', 'Ten people or more', 'Десять человек и более'),
      'derived',
    ),
  },
  check: atMost(
    deputies,
    [
      { when: [not(compare(posts(), 'at-least', 'ten-people'))], parameter: 'most-of-small' },
      { when: [], parameter: 'most' },
    ],
    [...deputiesOfMergedBodies],
  ),
}

export const deputiesInAll: Norm = {
  ...rule,
  id: 'qd-137-2023-deputies-in-all',
  title: text(
    'Tổng số cấp phó của các cơ quan tham mưu, giúp việc tỉnh ủy, thành ủy',
    'Deputies of all advisory bodies of a provincial Party committee together',
    'Заместители руководителей всех совещательных органов провинциального парткома вместе',
  ),
  appliesTo: unitsOf('party', ['province'], provincialPartyCommittees),
  parameters: {
    most: parameter(
      18,
      'post',
      text('Tỉnh, thành phố khác', 'Other provinces and cities', 'Другие провинции и города'),
    ),
    'most-of-large-province': parameter(
      21,
      'post',
      text('Thanh Hóa, Nghệ An', 'Thanh Hóa and Nghệ An', 'Тханьхоа и Нгеан'),
    ),
    'most-of-largest-city': parameter(
      24,
      'post',
      text('Hà Nội, Thành phố Hồ Chí Minh', 'Hà Nội and Ho Chi Minh City', 'Ханой и Хошимин'),
    ),
  },
  check: summed('total', unitsOf('party', ['province'], provincialAdvisoryBodies), deputies, [
    { when: [within(...largestCities)], parameter: 'most-of-largest-city' },
    { when: [within('38', '40')], parameter: 'most-of-large-province' },
    ...always('most'),
  ]),
}
