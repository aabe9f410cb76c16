import type { Bracket, Norm, NormParameter } from '@tinhgon/model'
import { type BracketRow, bracketRows } from './council-seat-brackets.ts'
import { cited, parameter, text, unitsOf } from './terms.ts'

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
    [`${id}.cap`]: named(cap, 'seat', ['Số đại biểu tối đa', 'Seats at most', 'Наибольшее число депутатов']),
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
  parameters: Object.assign({}, ...bracketRows.map(parametersOf)),
  check: {
    type: 'seats',
    measure: 'population',
    brackets: bracketRows.map(bracketOf),
    elections: [
      { ...election, tier: 'province', seats: 53 },
      { ...election, tier: 'commune', seats: 804 },
    ],
  },
}
