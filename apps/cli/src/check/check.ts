import {
  applyPlan,
  createStructure,
  lastDayOf,
  NormCheck,
  type NormReport,
  normGround,
  normReport,
  refusalsOf,
  type SetParameter,
  type Structure,
  Timeline,
  withSettings,
} from '@tinhgon/engine'
import {
  type Acceptance,
  type Baseline,
  type Norm,
  type Refusal,
  refusal,
  type Scenario,
} from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { checkDay } from '../check-day.ts'
import { InputFaults } from '../faults.ts'
import { inDocument, type OpenedDocument } from '../open-document.ts'

/** How a check is to be made. */
export interface CheckTerms {
  readonly asOf: string | undefined
  readonly rulesOn: string | undefined
  readonly settings: OpenedDocument<readonly SetParameter[]>
  /** Of what else was asked for. */
  readonly faults: readonly Refusal[]
}

export interface Checked {
  readonly baseline: Baseline
  readonly scenario: Scenario | null
  readonly opening: Structure
  readonly structure: Structure
  /** With the parameters that were set in them. */
  readonly norms: readonly Norm[]
  readonly acceptances: ReadonlyMap<string, Acceptance>
  readonly report: NormReport
}

/** What the norms of a day say of a baseline or of a scenario on it. @throws InputFaults with every fault */
export function check(
  openedBaseline: OpenedDocument<Baseline>,
  openedScenario: OpenedDocument<Scenario> | null,
  { asOf, rulesOn, settings, faults: others }: CheckTerms,
): Checked {
  const { document: baseline } = openedBaseline
  const scenario = openedScenario?.document ?? null
  const faults = [
    ...openedBaseline.faults,
    ...(openedScenario?.faults ?? []),
    ...checkDay('--as-of', asOf, baseline),
    // Rules may be asked of that are older than the baseline.
    ...checkDay('--rules-on', rulesOn, null),
    ...settings.faults,
    ...others,
  ]
  const loaded = baseline && createStructure(baseline, vietnamProfile)
  if (loaded && !loaded.ok) faults.push(...inDocument(loaded.refusals, 'baseline'))
  if (!baseline || !loaded?.ok || (openedScenario && !scenario)) throw new InputFaults(faults)
  if (scenario && scenario.baselineId !== baseline.id)
    throw new InputFaults([
      ...faults,
      refusal('unknown-baseline', 'scenario.baselineId', [], {
        expected: scenario.baselineId,
        given: baseline.id,
      }),
    ])
  const plan = scenario?.plan ?? []
  const steps = applyPlan(loaded.structure, plan)
  faults.push(...inDocument(refusalsOf(steps), 'scenario'))
  if (faults.length > 0) throw new InputFaults(faults)
  const day = asOf ?? lastDayOf(baseline, plan)
  const timeline = new Timeline(loaded.structure, steps)
  timeline.goToDate(day)
  const { structure } = timeline
  const opening = createStructure(baseline, vietnamProfile)
  if (!opening.ok) throw new Error('the baseline has loaded once and must load again')
  const ground = normGround(baseline, plan, rulesOn ?? day)
  const norms = withSettings(vietnamProfile.norms, settings.document ?? [])
  const normCheck = new NormCheck(structure, norms, ground)
  const report = normReport(baseline, opening.structure, structure, steps, normCheck, ground, day)
  const acceptances = new Map((scenario?.acceptances ?? []).map((one) => [one.findingId, one]))
  return { baseline, scenario, opening: opening.structure, structure, norms, acceptances, report }
}
