import { acceptanceOf, measureWords, type NormFinding, toldVerdict } from '@tinhgon/engine'
import type { Cell, MakeNormTable } from './norm-table.ts'
import { columns, verdictWords } from './table-texts.ts'
import { normTitles, toldCitation, toldUnit } from './told-terms.ts'

const squareMetresInSquareKilometre = 1_000_000

/** Areas are told in km², everything else as it is. */
const inTold = (figure: number | null, { measured }: NormFinding): number | null =>
  figure !== null && measured === 'square-metre' ? figure / squareMetresInSquareKilometre : figure

/** Every finding, in the order of the report. */
export const findingsTable: MakeNormTable = (ground, language) => {
  const { report, structure, acceptances } = ground
  const titleOf = normTitles(ground, language)
  return {
    columns: [
      columns.norm,
      columns.citation,
      columns.unitCode,
      columns.unitName,
      columns.value,
      columns.limit,
      columns.by,
      columns.measured,
      columns.verdict,
      columns.lawfulUntil,
      columns.accepted,
    ],
    rows: report.findings.map((finding): Cell[] => [
      titleOf(finding.norm),
      toldCitation(finding.citation, language),
      ...toldUnit(structure, finding.units[0]),
      inTold(finding.value, finding),
      inTold(finding.limit, finding),
      inTold(finding.by, finding),
      measureWords[finding.measured][language],
      verdictWords[toldVerdict(finding)][language],
      finding.provision?.until ?? null,
      acceptanceOf(finding, acceptances)?.reason ?? null,
    ]),
  }
}
