import type { ScenarioDocument } from '@tinhgon/contract'
import {
  adjacencyOf,
  type ComparedColumn,
  comparedFigures,
  createStructure,
  foldEdits,
  groundMismatch,
  hashPlanOn,
  ledgerOf,
  NormCheck,
  type Structure,
  Timeline,
} from '@tinhgon/engine'
import { slotForest } from '@tinhgon/layout'
import type { Baseline, CalendarDate, Norm, Plan } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { client } from '../api/client.ts'
import { normsUnder, settingsOf } from '../session/scenario-session.ts'
import type { Me } from '../session/who.tsx'
import { rightsIn } from '../sharing/rights.ts'
import type { NamedScenario } from './compare-address.ts'
import type { ComparedScenario, Comparison, LeftOut } from './comparison.ts'

type Asked = {
  readonly named: NamedScenario
  readonly document: ScenarioDocument
  readonly baseline: Baseline
}

const letters = 'ABCDE'

/** The day at whose end a scenario is looked at. */
export type DayOf = (baseline: Baseline, plan: Plan) => CalendarDate

/**
 * Folds every scenario with the engine of the workspace and holds all against one law. Between two of them the
 * page gets a turn, since each costs a fold and a pass of the norms.
 * @param tell how many are done. @throws ApiProblem
 */
export async function loadComparison(
  named: readonly NamedScenario[],
  dayOf: DayOf,
  me: Me,
  tell: (done: number) => void,
): Promise<Comparison> {
  const asked = await readAll(named)
  const [first] = asked
  if (!first) throw new Error('a comparison names at least one scenario')
  const { baseline } = first
  const beside = asked.map((one) => ({ ...one, mismatch: groundMismatch(groundOf(first), groundOf(one)) }))
  const leftOut = beside.flatMap(({ document, mismatch, baseline: other }): LeftOut[] =>
    mismatch === null ? [] : [{ document, mismatch, baseline: other }],
  )
  const compared = beside.filter(({ mismatch }) => mismatch === null)
  const folded = compared.map(({ document }) => foldEdits(document.edits))
  const days = folded.map(({ plan }) => dayOf(baseline, plan))
  const rulesOn = days.toSorted().at(-1) ?? baseline.date
  const settings = await Promise.all(
    compared.map(({ document }) =>
      settingsOf(document.workspaceId ?? me.memberships[0]?.workspaceId ?? null),
    ),
  )
  const norms = normsUnder(settings[0] ?? [])
  const opening = structureOf(baseline)
  const before = comparedFigures({
    baseline,
    structure: opening,
    asOf: baseline.date,
    steps: [],
    check: checkOf(opening, baseline, norms, rulesOn, () => null),
    acceptances: new Map(),
  })
  const scenarios: ComparedScenario[] = []
  for (const [place, { named: name, document }] of compared.entries()) {
    tell(place)
    await new Promise((resolve) => setTimeout(resolve))
    const edited = folded[place]
    const asOf = days[place]
    if (!edited || asOf === undefined) continue
    const { plan, acceptances } = edited
    const timeline = new Timeline(structureOf(baseline))
    timeline.follow(plan)
    const places = slotForest(timeline.structure, timeline.steps)
    const steps = [...timeline.steps]
    timeline.goToDate(asOf)
    const { structure } = timeline
    const actDays = new Map(steps.map(({ act }) => [act.id, act.operatesOn]))
    const check = checkOf(structure, baseline, norms, rulesOn, (actId) => actDays.get(actId) ?? null)
    const column: ComparedColumn = { baseline, structure, asOf, steps, check, acceptances }
    const { edits: _, ...summary } = document
    scenarios.push({
      letter: letters[place] ?? '?',
      document: summary,
      version: name.version,
      contentHash: rightsIn(me, document).seesContent ? hashPlanOn(document.baselineHash, plan) : null,
      approved: await isApproved(document, name.version),
      column,
      figures: comparedFigures(column),
      ledger: ledgerOf(structure),
      places,
      refusedActs: steps.filter(({ ok, act }) => !ok && act.operatesOn <= asOf).length,
    })
  }
  return {
    baseline,
    profile: vietnamProfile,
    opening,
    before,
    scenarios,
    leftOut,
    rulesOn,
    otherParameters: settings.some((one) => JSON.stringify(one) !== JSON.stringify(settings[0])),
  }
}

/** One baseline is read once, however many stand on it. */
async function readAll(named: readonly NamedScenario[]): Promise<Asked[]> {
  const baselines = new Map<string, Promise<Baseline>>()
  const baselineOf = ({ baselineId, baselineHash }: ScenarioDocument): Promise<Baseline> => {
    const read =
      baselines.get(baselineHash) ??
      client.readBaseline({ params: { baselineId }, query: { hash: baselineHash } })
    baselines.set(baselineHash, read)
    return read
  }
  return await Promise.all(
    named.map(async (one) => {
      const query = one.version === null ? {} : { version: one.version }
      const document = await client.readScenario({ params: { scenarioId: one.id }, query })
      return { named: one, document, baseline: await baselineOf(document) }
    }),
  )
}

/** Whether an approval stands for the content that is looked at. Of an example nobody asks. */
async function isApproved(document: ScenarioDocument, version: number | null): Promise<boolean> {
  if (document.locked || document.approvedVersions.length === 0) return false
  if (version !== null) return document.approvedVersions.includes(version)
  const { reviews } = await client.listReviews({ params: { scenarioId: document.id } })
  return reviews.some(({ stands }) => stands)
}

const groundOf = ({ document, baseline }: Asked) => ({
  baselineId: document.baselineId,
  baselineHash: document.baselineHash,
  baselineDate: baseline.date,
})

function structureOf(baseline: Baseline): Structure {
  const loaded = createStructure(baseline, vietnamProfile)
  if (!loaded.ok) throw new Error(loaded.refusals.map(({ message }) => message).join('\n'))
  return loaded.structure
}

const checkOf = (
  structure: Structure,
  baseline: Baseline,
  norms: readonly Norm[],
  asOf: CalendarDate,
  operatesOn: (actId: string) => CalendarDate | null,
): NormCheck => new NormCheck(structure, norms, { asOf, operatesOn, borders: adjacencyOf(baseline) })
