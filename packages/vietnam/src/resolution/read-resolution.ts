import type { Act, Baseline, ChangeEvent, UnitsMerged } from '@tinhgon/model'
import type { Check } from './checks/check.ts'
import { checkApplies } from './checks/check-applies.ts'
import { checkNumbers, checkReferences } from './checks/check-clauses.ts'
import { checkCounts } from './checks/check-counts.ts'
import { checkAllPlaced, checkClaims } from './checks/check-units.ts'
import { type Counts, countUnits } from './checks/counts.ts'
import type { ReadClause } from './grammar/syntax.ts'
import type { Choice } from './names/choice.ts'
import { chooseUnits } from './names/choose-units.ts'
import { collectNames } from './names/collect-names.ts'
import { communesOfDistricts } from './names/communes-of-districts.ts'
import { indexUnits } from './names/unit-index.ts'
import type { OpenFinding } from './open-finding.ts'
import { clauseLabel } from './plan/clause-label.ts'
import { cutOff } from './plan/cut-off.ts'
import { doubtfulNames } from './plan/doubtful-names.ts'
import { type LineageRow, lineageRows } from './plan/lineage-rows.ts'
import { findingsOfClause, openChoice, unknownUnit } from './plan/open-findings.ts'
import { planAct } from './plan/plan-act.ts'
import { repeatedNumbers } from './plan/repeated-numbers.ts'
import { longestText, tooLong } from './plan/too-long.ts'
import { readDocument } from './read-document.ts'

/** What a resolution is read against. */
export interface ResolutionTerms {
  readonly baseline: Baseline
  /** Ids of the units in whose subtrees names are looked up; the old provinces, as a rule. */
  readonly withinIds: readonly string[]
  /** What people have settled: ids of units by where in the text their name begins. */
  readonly settled?: ReadonlyMap<number, string>
}

export interface ReadResolution {
  /** One act, since clauses refer to the units as they were before it (E5); null where nothing was read. */
  readonly act: Act | null
  readonly events: readonly ChangeEvent[]
  /** What is made of what, one for each arrangement, whatever change it is: a split is several, a new name one. */
  readonly mergers: readonly UnitsMerged[]
  readonly lineage: readonly LineageRow[]
  /** What a person has to settle. */
  readonly open: readonly OpenFinding[]
  readonly counts: Counts
  readonly checks: readonly Check[]
  readonly clauses: readonly ReadClause[]
  readonly choices: readonly Choice[]
}

/** Reads the text of a resolution on arranging units into an ordinary plan. */
export function readResolution(
  text: string,
  { baseline, withinIds, settled = new Map() }: ResolutionTerms,
): ReadResolution {
  const index = indexUnits(baseline, new Set(withinIds))
  const isTooLong = text.length > longestText
  const document = readDocument(isTooLong ? '' : text, index.syllables)
  const { clauses } = document
  const { choices: chosen, unknown } = chooseUnits(index, clauses, collectNames(clauses), settled)
  const choices = communesOfDistricts(index, clauses, chosen)
  const { act, events, mergers, open } = planAct(document, index, choices, baseline.date)
  const codes = new Map(index.units.map(({ id, code }) => [id, code ?? id]))
  const counts = countUnits(clauses, mergers, choices)
  const closing = clauses.find(({ statements }) => statements.some(({ type }) => type === 'summary'))
  const inClause = <T>(clause: number, make: (clause: ReadClause) => T[]): T[] => {
    const found = clauses[clause]
    return found ? make(found) : []
  }
  return {
    act,
    events,
    mergers,
    lineage: lineageRows(mergers, choices, (id) => codes.get(id) ?? id),
    open: isTooLong
      ? [tooLong(text)]
      : [
          ...open,
          ...clauses.flatMap(findingsOfClause),
          ...repeatedNumbers(clauses),
          ...cutOff(clauses, text),
          ...clauses.flatMap((clause) => doubtfulNames(clause, index.syllablesAnywhere)),
          ...unknown.flatMap((named) => inClause(named.clause, (clause) => [unknownUnit(clause, named)])),
          ...chosen.flatMap((choice) =>
            inClause(choice.named.clause, (clause) => openChoice(clause, choice)),
          ),
        ].sort((a, b) => a.start - b.start),
    counts,
    checks: [
      checkNumbers(clauses),
      ...checkCounts(counts, closing ? clauseLabel(closing) : null),
      checkReferences(clauses, choices),
      checkClaims(choices),
      checkAllPlaced(index, choices),
      checkApplies(baseline, act),
    ],
    clauses,
    choices,
  }
}
