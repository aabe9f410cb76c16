import type { Client } from '@tinhgon/contract'
import {
  applyPlan,
  createStructure,
  lastDayOf,
  NormCheck,
  type NormReport,
  normGround,
  normReport,
  type SetParameter,
  type Structure,
  Timeline,
  withSettings,
} from '@tinhgon/engine'
import type { CalendarDate, Plan } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'

export const hueBaseline = () => {
  const baseline = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
  if (!baseline) throw new Error('Huế comes with the program')
  return baseline
}

export function huePlan(): Plan {
  const plan = builtInScenarios.find(({ id }) => id === 'hue-official')?.load().plan
  if (!plan) throw new Error('Huế comes with the program')
  return plan
}

/** A draft that begins with the whole of Huế's plan. */
export async function hueDraft(client: Client): Promise<{ readonly scenarioId: string }> {
  const { version } = await client.readScenario({ params: { scenarioId: 'hue-official' } })
  const branchOf = { scenarioId: 'hue-official', version }
  const title = { vi: 'Nháp', en: 'Draft' }
  const { id } = await client.createScenario({ body: { baselineId: 'hue-2025', title, branchOf } })
  return { scenarioId: id }
}

type NormsQuery = NonNullable<Parameters<Client['readNorms']>[0]['query']>

/** Every finding that is told, page by page. */
export async function allFindings(client: Client, params: { scenarioId: string }, query: NormsQuery = {}) {
  const findings = []
  let cursor: string | undefined
  do {
    const page = await client.readNorms({
      params,
      query: { limit: 900, ...query, ...(cursor && { cursor }) },
    })
    findings.push(...page.findings)
    cursor = page.next ?? undefined
    if (cursor === undefined && findings.length !== page.total) throw new Error('a page is missing')
  } while (cursor !== undefined)
  return findings
}

interface Expected {
  readonly report: NormReport
  readonly structure: Structure
  readonly opening: Structure
}

/** What the engine says of a plan for Huế, from nothing. */
export function expectedOfHue(
  plan: Plan,
  asked: {
    readonly asOf?: CalendarDate
    readonly rulesOn?: CalendarDate
    readonly settings?: readonly SetParameter[]
  } = {},
): Expected {
  const baseline = hueBaseline()
  const loaded = [createStructure(baseline, vietnamProfile), createStructure(baseline, vietnamProfile)]
  const [opening, structure] = loaded.flatMap((one) => (one.ok ? [one.structure] : []))
  if (!opening || !structure) throw new Error('Huế loads')
  const steps = applyPlan(structure, plan)
  const asOf = asked.asOf ?? lastDayOf(baseline, plan)
  new Timeline(structure, steps).goToDate(asOf)
  const ground = normGround(baseline, plan, asked.rulesOn ?? asOf)
  const norms = withSettings(vietnamProfile.norms, asked.settings ?? [])
  const check = new NormCheck(structure, norms, ground)
  return { report: normReport(baseline, opening, structure, steps, check, ground, asOf), structure, opening }
}

/** As it comes over the wire. */
export const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value))
