import type { Norm } from '@tinhgon/model'
import { departmentKinds, largestCities, provincialPeoplesCommittees } from './kinds.ts'
import { always, atMost, cited, deputies, parameter, summed, text, units, unitsOf, within } from './terms.ts'
import { deputiesByDecree45, fiveYears } from './transitions.ts'

const rule: Pick<Norm, 'subject' | 'replaces' | 'appliesTo' | 'severity'> = {
  subject: 'departments',
  replaces: [],
  appliesTo: unitsOf('government', ['province'], provincialPeoplesCommittees),
  severity: 'violation',
}

const decree45: Pick<Norm, 'citation' | 'holds'> = {
  citation: cited(
    'Nghị định số 45/2025/NĐ-CP',
    'Số lượng sở và cấp phó',
    'news.laodong.vn 1471045; lawnet.vn/en 177004; tothethao.com 2376423',
  ),
  holds: { from: '2025-03-01', until: '2025-06-30' },
}

/** Read to replace decree 45; that its figures are the same is assumed. */
const decree150: Pick<Norm, 'citation' | 'holds'> = {
  citation: cited(
    'Mặc định của chương trình',
    'Giữ mức của Nghị định số 45/2025/NĐ-CP sau khi Nghị định số 150/2025/NĐ-CP thay thế',
    'tothethao.com 2376423',
    'assumed',
  ),
  holds: { from: '2025-07-01', until: null },
}

const number: Pick<Norm, 'title' | 'parameters' | 'check'> = {
  title: text(
    'Số sở và cơ quan tương đương thuộc Ủy ban nhân dân cấp tỉnh',
    "Departments and their equals under a provincial People's Committee",
    'Департаменты и приравненные к ним при провинциальном народном комитете',
  ),
  parameters: {
    most: parameter(
      14,
      'unit',
      text('Tỉnh, thành phố khác', 'Other provinces and cities', 'Другие провинции и города'),
    ),
    'most-of-largest-city': parameter(
      15,
      'unit',
      text('Hà Nội, Thành phố Hồ Chí Minh', 'Hà Nội and Ho Chi Minh City', 'Ханой и Хошимин'),
    ),
  },
  check: atMost(units('subordinates', ...departmentKinds), [
    { when: [within(...largestCities)], parameter: 'most-of-largest-city' },
    ...always('most'),
  ]),
}

const averageDeputies: Pick<Norm, 'title' | 'parameters' | 'check'> = {
  title: text(
    'Số cấp phó bình quân một sở và cơ quan tương đương',
    'Deputies per department on average',
    'Заместителей директора на один департамент в среднем',
  ),
  parameters: {
    ...fiveYears,
    most: parameter(3, 'post', text('Bình quân nhiều nhất', 'On average at most', 'В среднем не более')),
  },
  check: summed('average', unitsOf('government', ['province'], departmentKinds), deputies, always('most'), [
    deputiesByDecree45,
  ]),
}

export const departmentNorms: readonly Norm[] = [
  { ...rule, ...decree45, ...number, id: 'nd-45-2025-departments' },
  { ...rule, ...decree150, ...number, id: 'nd-150-2025-departments' },
  { ...rule, ...decree45, ...averageDeputies, id: 'nd-45-2025-deputies' },
  { ...rule, ...decree150, ...averageDeputies, id: 'nd-150-2025-deputies' },
]
