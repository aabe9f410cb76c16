import { hashContent, originsOf } from '@tinhgon/engine'
import type { Baseline, Paper, Plan } from '@tinhgon/model'
import { annex } from './annex.ts'
import { closingArticles, openingOfArticle1, paragraph } from './articles.ts'
import { chooseActs, type Refused } from './choose-acts.ts'
import { clausesOfAct } from './clauses-of-act.ts'
import { compose, wordCountClause } from './count-clause.ts'
import { foot, head } from './frame.ts'
import { basesOf } from './legal-bases-of-draft.ts'
import { orderClauses } from './order-clauses.ts'
import { settleRemainders, takersOf } from './settle-remainders.ts'
import { districtsToName } from './unit-names.ts'
import type { Unsaid } from './unsaid.ts'
import { wordClause } from './word-clause.ts'

/** A clause of article 1 as it is written, with the units that it names. */
export interface WrittenClause {
  readonly number: number
  readonly text: string
  readonly sourceIds: readonly string[]
  readonly resultId: string
}

export interface ResolutionDraft {
  readonly ok: true
  readonly actIds: readonly string[]
  readonly provinceId: string
  readonly paper: Paper
  readonly clauses: readonly WrittenClause[]
  /** The last clause of article 1, which counts. */
  readonly countClause: string
  readonly unsaid: readonly Unsaid[]
  /** Content hash of baseline and plan. */
  readonly hash: string
}

/**
 * A draft resolution of the Standing Committee of the National Assembly on arranging the communes of a province, in
 * the layout and the words of those of 16 June 2025.
 * @param actIds the acts that it says; without any, all that merge, divide or rename communes
 */
export function draftResolution(
  baseline: Baseline,
  plan: Plan,
  actIds: readonly string[] = [],
): ResolutionDraft | Refused {
  const chosen = chooseActs(baseline, plan, actIds)
  if (!chosen.ok) return chosen
  const { acts, province, before, after } = chosen
  const said = acts.map((act) => clausesOfAct(act, before))
  const exhausted = new Set(acts.flatMap(({ exhausts }) => exhausts))
  const ordered = orderClauses(
    said.flatMap(({ clauses }) => clauses),
    before,
    province,
  )
  const clauses = settleRemainders(ordered, exhausted)
  const districts = districtsToName(before, [
    ...clauses.flatMap(({ sources }) => sources.map(({ unit }) => unit)),
  ])
  const numbers = new Map(clauses.map((clause, index) => [clause, index + 1]))
  const takers = new Map(
    [...takersOf(clauses)].map(([id, taking]) => [id, taking.map((clause) => numbers.get(clause) ?? 0)]),
  )
  const runs = clauses.map((clause, index) => wordClause(clause, index + 1, { districts, takers }))
  const composition = compose(before, after, province, clauses)
  const countClause = wordCountClause(composition, province, clauses.length + 1, districts)
  const operatesOn = acts[0]?.operatesOn ?? baseline.date
  const year = operatesOn.slice(0, 4)
  const isMergedProvince = originsOf(after, province).length > 1
  const hash = hashContent(baseline, plan)
  const paper: Paper = {
    title: `Dự thảo nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của ${province.name} năm ${year}`,
    footer: `DỰ THẢO · mã nội dung ${hash.slice(0, 16)}`,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          ...head(province, year, basesOf(acts, isMergedProvince)),
          ...openingOfArticle1(province, year, isMergedProvince),
          ...runs.map((text) => paragraph('clause', ...text)),
          paragraph('clause', countClause),
          ...closingArticles(province, operatesOn),
          foot(province),
        ],
      },
      annex(after, province, clauses, composition, districts),
    ],
  }
  return {
    ok: true,
    actIds: acts.map(({ id }) => id),
    provinceId: province.id,
    paper,
    clauses: clauses.map(({ joined, sources, result }, index) => ({
      number: index + 1,
      text: (runs[index] ?? []).map(({ text }) => text).join(''),
      sourceIds: [...(joined ? [joined.id] : []), ...sources.map(({ unit }) => unit.id)],
      resultId: result.id,
    })),
    countClause,
    unsaid: said.flatMap(({ unsaid }) => unsaid),
    hash,
  }
}
