import { type CostLine, describeLeavingWarning, leavingCases, sumOfCosts } from '@tinhgon/vietnam'
import type { LabelledCost } from './read-leaving-file.ts'

const number = new Intl.NumberFormat('vi-VN')
const dong = (amount: number): string => `${number.format(amount)} ₫`

/** Costs as readable lines, in Vietnamese: everybody with each allowance, then all together. */
export function describeCosts(people: readonly LabelledCost[]): string {
  const sum = sumOfCosts(people)
  return [
    ...people.flatMap(personLines),
    `Tổng cộng ${number.format(sum.people)} người: ${dong(sum.total)}`,
    ...sum.byCase.map(
      (one) => `  ${leavingCases[one.case].vi}: ${number.format(one.people)} người, ${dong(one.total)}`,
    ),
    'Tính theo các bài viết về nghị định, không thay thế quyết định của cơ quan có thẩm quyền.',
  ].join('\n')
}

function personLines(person: LabelledCost): string[] {
  const when = person.inFirstYear ? 'trong 12 tháng đầu' : 'từ tháng thứ 13'
  return [
    `${person.label} · ${leavingCases[person.case].vi} · nghỉ ${when}`,
    ...person.lines.map(allowanceLine),
    `  Cộng: ${dong(person.total)}`,
    ...person.warnings.map((warning) => `  ! ${describeLeavingWarning(warning, 'vi')}`),
    '',
  ]
}

const allowanceLine = ({ title, formula, amount, citation, grade }: CostLine): string =>
  `  ${title.vi}: ${formula.vi} = ${dong(amount)} (${citation.article}${grade === 'assumed' ? ', giả định' : ''})`
