import {
  type AnnexOrder,
  type ExportGround,
  exportGround,
  type WrittenFile,
  writeAnnexes,
} from '@tinhgon/exchange/files'
import type { Baseline, Scenario } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'

/** A scenario that the product brings along, on its baseline. */
export function exampleGround(
  scenarioId: string,
  change: {
    readonly baseline?: (baseline: Baseline) => Baseline
    readonly scenario?: (scenario: Scenario) => Scenario
    readonly asOf?: string
  } = {},
): ExportGround {
  const example = builtInScenarios.find(({ id }) => id === scenarioId)
  const baseline = builtInBaselines.find(({ id }) => id === example?.baselineId)?.load()
  const scenario = example?.load()
  if (!baseline || !scenario) throw new Error(`${scenarioId} is built in`)
  const outcome = exportGround(
    change.baseline?.(baseline) ?? baseline,
    change.scenario?.(scenario) ?? scenario,
    vietnamProfile,
    { asOf: change.asOf, isApproved: false },
  )
  if (!outcome.ok) throw new Error(outcome.refusals.map(({ message }) => message).join('\n'))
  return outcome.ground
}

export const terms = {
  settings: [],
  acceptances: [],
  rulesOn: null,
  systems: null,
  tables: null,
  knowsPeople: false,
} as const

export async function filesOf(ground: ExportGround, order: AnnexOrder): Promise<readonly WrittenFile[]> {
  const written = await writeAnnexes(ground, order)
  if (!written.ok) throw new Error(written.refusals.map(({ message }) => message).join('\n'))
  return written.files
}

export async function onlyFile(ground: ExportGround, order: AnnexOrder): Promise<Uint8Array> {
  const [file, ...others] = await filesOf(ground, order)
  if (!file || others.length > 0) throw new Error('one file')
  return file.content
}
