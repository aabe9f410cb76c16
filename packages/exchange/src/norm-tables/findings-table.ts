import {
  acceptanceOf,
  describeNormFinding,
  measureWords,
  type NormFinding,
  toldVerdict,
} from '@tinhgon/engine'
import { columns } from '../tables/columns.ts'
import { type Cell, known } from '../tables/table.ts'
import { verdictWords } from '../tables/table-words.ts'
import type { MakeNormTable } from './norm-table-ground.ts'
import { normTitles, toldCitation, toldUnit } from './told-terms.ts'

const squareMetresInSquareKilometre = 1_000_000

/** Areas are told in km², everything else as it is. */
const inTold = (figure: number | null, { measured }: NormFinding): number | null =>
  figure !== null && measured === 'square-metre' ? figure / squareMetresInSquareKilometre : figure

/** Every finding, in the order of the report. */
export const findingsTable: MakeNormTable = (ground, language) => {
  const { report, structure, acceptances } = ground
  const titleOf = normTitles(ground, language)
  const norms = new Map(ground.norms.map((norm) => [norm.id, norm]))
  const saidOf = (finding: NormFinding): string | null => {
    const norm = norms.get(finding.norm)
    return norm ? describeNormFinding(finding, norm, structure, language) : null
  }
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
      columns.said,
      columns.lawfulUntil,
      columns.providedBy,
      columns.accepted,
    ],
    rows: report.findings.map((finding): Cell[] => [
      titleOf(finding.norm),
      toldCitation(finding.citation, language),
      ...toldUnit(structure, finding.units[0]),
      known(inTold(finding.value, finding)),
      inTold(finding.limit, finding),
      inTold(finding.by, finding),
      measureWords[finding.measured][language],
      verdictWords[toldVerdict(finding)][language],
      saidOf(finding),
      finding.provision?.until ?? null,
      finding.provision && toldCitation(finding.provision.citation, language),
      acceptanceOf(finding, acceptances)?.reason ?? null,
    ]),
  }
}
