import type { Baseline } from '@tinhgon/model'
import {
  type ComparedResolution,
  type Difference,
  type ReadResolution,
  vietnamProfile,
} from '@tinhgon/vietnam'

const taken = { whole: 'toàn bộ', part: 'một phần' } as const
const kindTitles = new Map(vietnamProfile.kinds.map(({ id, title }) => [id, title.vi]))
const kindTitle = (id: string): string => kindTitles.get(id) ?? id

/** What the command prints with `--json`. */
export const tellComparison = (
  { clauses, equal }: ComparedResolution,
  { open }: ReadResolution,
  { units }: Baseline,
) => {
  const codes = new Map(units.map(({ id, code }) => [id, code ?? id]))
  const told = (difference: Difference) =>
    'unitId' in difference
      ? { ...difference, unit: codes.get(difference.unitId) ?? difference.unitId }
      : difference
  return {
    equal,
    clauses: clauses.map((clause) => ({ ...clause, differences: clause.differences.map(told) })),
    open,
  }
}

/** The clauses that differ, each with what only the text does (+) and what only the plan does (−). */
export function describeComparison(
  { clauses, equal }: ComparedResolution,
  { open }: ReadResolution,
  { units }: Baseline,
): string {
  const names = new Map(units.map(({ id, name, code }) => [id, `${name} (${code ?? id})`]))
  const different = clauses.filter(({ differences }) => differences.length > 0)
  const lines = different.flatMap(({ clause, inText, inPlan, actId, differences }) => [
    clause === null ? `${inPlan} · ${actId}` : `${clause}: ${inText}${actId === null ? '' : ` · ${actId}`}`,
    ...differences
      .flatMap((difference) => linesOf(difference, (id) => names.get(id) ?? id))
      .map((line) => `  ${line}`),
  ])
  const unsettled =
    open.length === 0
      ? []
      : [`${open.length} chỗ trong văn bản còn phải xem lại: lệnh read-resolution liệt kê.`]
  const sum = equal
    ? `Văn bản và phương án như nhau: ${clauses.length} khoản.`
    : `${different.length} chỗ khác nhau trong ${clauses.length}.`
  return [...lines, sum, ...unsettled, ''].join('\n')
}

function linesOf(difference: Difference, nameOf: (unitId: string) => string): readonly string[] {
  switch (difference.type) {
    case 'only-in-text':
      return ['+ chỉ văn bản có']
    case 'only-in-plan':
      return ['− chỉ phương án có']
    case 'name':
      return [`+ tên ${difference.inText}`, `− tên ${difference.inPlan}`]
    case 'kind':
      return [`+ loại ${kindTitle(difference.inText)}`, `− loại ${kindTitle(difference.inPlan)}`]
    case 'unit-only-in-text':
      return [`+ ${nameOf(difference.unitId)}`]
    case 'unit-only-in-plan':
      return [`− ${nameOf(difference.unitId)}`]
    case 'extent':
      return [
        `+ ${taken[difference.inText]} ${nameOf(difference.unitId)}`,
        `− ${taken[difference.inPlan]} ${nameOf(difference.unitId)}`,
      ]
  }
}
