import { acceptanceOf, describeNormFinding, type NormFinding, toldVerdict } from '@tinhgon/engine'
import type { Checked } from './check.ts'
import { figure, shown } from './shown-figures.ts'

/** What the norms on one subject say: counts, and what does not simply pass. */
export function describeSubject(checked: Checked, subject: string, title: string): string[] {
  const findings = checked.report.findings.filter((finding) => finding.subject === subject)
  if (findings.length === 0) return []
  return [
    '',
    title,
    ...[...Map.groupBy(findings, ({ norm }) => norm)].flatMap(([id, ofNorm]) =>
      normLines(checked, id, ofNorm),
    ),
  ]
}

function normLines(
  { norms, structure, acceptances }: Checked,
  normId: string,
  findings: readonly NormFinding[],
): string[] {
  const norm = norms.find(({ id }) => id === normId)
  if (!norm) return []
  const {
    fail = [],
    'not-enough-data': open = [],
    pass = [],
    provided = [],
  } = Object.groupBy(findings, toldVerdict)
  const reasonOf = (finding: NormFinding) => acceptanceOf(finding, acceptances)?.reason
  const signed = (sign: string, list: readonly NormFinding[]) =>
    list.flatMap((finding) => (reasonOf(finding) === undefined ? [[sign, finding] as const] : []))
  const accepted = findings.filter((finding) => reasonOf(finding) !== undefined)
  const told = [
    ...signed('✗', fail),
    ...signed('◌', open),
    ...signed('◔', provided),
    ...accepted.map((finding) => ['✓', finding] as const),
  ]
  const describe = (finding: NormFinding): string => {
    const reason = reasonOf(finding)
    const said = describeNormFinding(finding, norm, structure, 'vi')
    return reason === undefined ? said : `${said} Chấp nhận: ${reason}`
  }
  const counts = [
    `đạt ${figure(pass.length + provided.length)}`,
    `chưa đạt ${figure(fail.length)}`,
    `chưa đủ số liệu ${figure(open.length)}`,
    ...(accepted.length > 0 ? [`đã chấp nhận ${figure(accepted.length)}`] : []),
  ].join(' · ')
  const law = norm.citation.grade === 'assumed' ? 'mặc định, sửa được' : 'quy định'
  const article = norm.citation.article === null ? '' : `, ${norm.citation.article}`
  return [
    `  ${norm.title.vi}: ${counts}`,
    `    (${law}: ${norm.citation.document}${article})`,
    ...told.slice(0, shown).map(([sign, finding]) => `    ${sign} ${describe(finding)}`),
    ...(told.length > shown ? [`    … và ${figure(told.length - shown)} nữa (--json in đủ)`] : []),
  ]
}
