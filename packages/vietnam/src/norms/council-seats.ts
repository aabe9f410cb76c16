import type { Bracket, Condition, Norm, NormParameter } from '@tinhgon/model'
import { largestCities } from './kinds.ts'
import { cited, designated, kind, parameter, text, under, unitsOf, within } from './terms.ts'

interface BracketRow {
  readonly id: string
  readonly title: readonly [vi: string, en: string, ru: string]
  readonly when: Condition[]
  readonly base: number
  readonly upTo: number
  /** One more for every so many people; the last step has no end. */
  readonly steps: readonly (readonly [upTo: number | null, each: number])[]
  readonly cap: number
}

const remote = designated('mountain', 'highland', 'island')

/** Article 30; the first row whose conditions hold counts. Townships and districts are no longer in the law. */
const rows: readonly BracketRow[] = [
  {
    id: 'largest-city',
    title: ['Hà Nội, Thành phố Hồ Chí Minh', 'Hà Nội and Ho Chi Minh City', 'Ханой и Хошимин'],
    when: [kind('municipality'), within(...largestCities)],
    base: 125,
    upTo: 1_200_000,
    steps: [],
    cap: 125,
  },
  {
    id: 'city',
    title: [
      'thành phố khác trực thuộc Trung ương',
      'other centrally run cities',
      'другие города центрального подчинения',
    ],
    when: [kind('municipality')],
    base: 50,
    upTo: 1_200_000,
    steps: [[null, 75_000]],
    cap: 85,
  },
  {
    id: 'province',
    title: ['tỉnh', 'provinces', 'провинции'],
    when: [kind('province')],
    base: 50,
    upTo: 1_000_000,
    steps: [[null, 70_000]],
    cap: 85,
  },
  {
    id: 'commune-remote',
    title: [
      'xã miền núi, vùng cao, hải đảo',
      'communes in mountains and on islands',
      'горные и островные общины',
    ],
    when: [kind('commune'), remote],
    base: 15,
    upTo: 5_000,
    steps: [
      [10_000, 1_000],
      [null, 3_000],
    ],
    cap: 30,
  },
  {
    id: 'commune',
    title: ['xã khác', 'other communes', 'другие общины'],
    when: [kind('commune')],
    base: 15,
    upTo: 10_000,
    steps: [
      [20_000, 2_000],
      [null, 6_000],
    ],
    cap: 30,
  },
  {
    id: 'ward-of-city',
    title: [
      'phường thuộc thành phố trực thuộc Trung ương',
      'wards of a centrally run city',
      'кварталы города центрального подчинения',
    ],
    when: [kind('ward'), under('municipality')],
    base: 15,
    upTo: 15_000,
    steps: [
      [45_000, 6_000],
      [null, 7_000],
    ],
    cap: 30,
  },
  {
    id: 'ward-of-province',
    title: ['phường thuộc tỉnh', 'wards of a province', 'кварталы провинции'],
    when: [kind('ward'), under('province')],
    base: 15,
    upTo: 10_000,
    steps: [
      [20_000, 2_000],
      [null, 6_000],
    ],
    cap: 30,
  },
  {
    id: 'special-zone',
    title: ['đặc khu', 'special zones', 'особые зоны'],
    when: [kind('special-zone')],
    base: 15,
    upTo: 5_000,
    steps: [
      [10_000, 1_000],
      [null, 3_000],
    ],
    cap: 30,
  },
]

function parametersOf({ id, title, base, upTo, steps, cap }: BracketRow): Record<string, NormParameter> {
  const [vi, en, ru] = title
  const named = (value: number, unit: NormParameter['unit'], what: readonly [string, string, string]) =>
    parameter(value, unit, text(`${what[0]}: ${vi}`, `${what[1]}: ${en}`, `${what[2]}: ${ru}`))
  return {
    [`${id}.base`]: named(base, 'seat', [
      'Số đại biểu khởi điểm',
      'Seats to begin with',
      'Исходное число депутатов',
    ]),
    [`${id}.up-to`]: named(upTo, 'person', [
      'Dân số tính số khởi điểm',
      'People up to whom these are all',
      'Население, до которого число исходное',
    ]),
    ...Object.fromEntries(
      steps.flatMap(([to, each], index) => [
        [
          `${id}.each-${index + 1}`,
          named(each, 'person', [
            `Bậc ${index + 1}: cứ thêm số dân này được thêm 1 đại biểu`,
            `Step ${index + 1}: people for one seat more`,
            `Ступень ${index + 1}: население на одного дополнительного депутата`,
          ]),
        ],
        ...(to === null
          ? []
          : [
              [
                `${id}.step-${index + 1}-up-to`,
                named(to, 'person', [
                  `Bậc ${index + 1}: đến số dân`,
                  `Step ${index + 1}: up to so many people`,
                  `Ступень ${index + 1}: до такого населения`,
                ]),
              ],
            ]),
      ]),
    ),
    [`${id}.cap`]: named(cap, 'seat', ['Số đại biểu tối đa', 'Most seats', 'Наибольшее число депутатов']),
  }
}

const bracketOf = ({ id, when, steps }: BracketRow): Bracket => ({
  when,
  base: `${id}.base`,
  upTo: `${id}.up-to`,
  steps: steps.map(([to], index) => ({
    upTo: to === null ? null : `${id}.step-${index + 1}-up-to`,
    each: `${id}.each-${index + 1}`,
  })),
  cap: `${id}.cap`,
})

const election = {
  code: '46',
  on: '2026-03-15',
  source: 'huengaynay.vn 163261; sinhthainongnghiep.net.vn a34691; tienphong.vn post1828341',
}

export const councilSeats: Norm = {
  id: 'law-72-2025-council-seats',
  subject: 'council-seats',
  title: text(
    'Số lượng đại biểu Hội đồng nhân dân theo dân số',
    "Deputies of a People's Council by population",
    'Число депутатов народного совета по населению',
  ),
  citation: cited(
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    'Điều 30',
    'news.laodong.vn 1554082; sggp.org.vn post830260',
  ),
  holds: { from: '2025-06-16', until: null },
  replaces: [],
  appliesTo: unitsOf('territory', ['province', 'commune']),
  severity: 'advice',
  parameters: Object.assign({}, ...rows.map(parametersOf)),
  check: {
    type: 'seats',
    measure: 'population',
    brackets: rows.map(bracketOf),
    elections: [
      { ...election, tier: 'province', seats: 53 },
      { ...election, tier: 'commune', seats: 804 },
    ],
  },
}
