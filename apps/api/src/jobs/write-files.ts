import type { FileOrder } from '@tinhgon/contract'
import { findScenario, readBaseline, readEdits, readOutlines, type StoredScenario } from '@tinhgon/db'
import { foldEdits } from '@tinhgon/engine'
import {
  type ChartOrder,
  type ExportGround,
  exportGround,
  type TellProgress,
  type WrittenFile,
  writeChart,
  writeDataFiles,
} from '@tinhgon/exchange/files'
import type { Outlines, Refusal } from '@tinhgon/model'
import { Problem } from '../http/problem.ts'
import { profileById } from '../scenarios/profiles.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

/** Charts and data of a version of a scenario. Whether it is approved was settled when it was asked. */
export async function writeFiles(
  { db, job, progress }: JobWork,
  { scenarioId, version, isApproved, order }: JobInput & { type: 'files' },
): Promise<JobAnswer> {
  const scenario = await findScenario(db, scenarioId)
  const baseline = scenario && (await readBaseline(db, scenario.baselineHash))
  const profile = baseline && profileById(baseline.profile)
  if (!baseline || !profile) throw new Problem('not-found', `There is no scenario "${scenarioId}" any more.`)
  const { plan } = foldEdits(await readEdits(db, scenarioId, version))
  const outcome = exportGround(baseline, { title: scenario.title, plan }, profile, {
    asOf: order.asOf ?? undefined,
    isApproved,
  })
  if (!outcome.ok)
    throw new Problem('refused', 'The plan does not apply; settle its refusals first.', {
      refusals: outcome.refusals,
    })
  await progress(0.1)
  const made =
    order.what === 'chart'
      ? await chartFiles(outcome.ground, { ...order, madeAt: job.createdAt }, progress)
      : dataFiles(outcome.ground, order, await outlinesFor(order, scenario))
  if ('refusals' in made)
    throw new Problem('refused', 'The file is not written as it was asked for.', { refusals: made.refusals })
  return {
    result: { scenarioId, version, ...made.told },
    files: made.files.map(({ name, mediaType, content }) => ({
      name,
      mediaType,
      content: Buffer.from(content),
    })),
  }

  /** Outlines belong to the workspace in which the scenario is. */
  async function outlinesFor({ format }: FileOrder, { workspaceId, baselineId }: StoredScenario) {
    return format === 'geojson' && workspaceId !== null
      ? await readOutlines(db, { workspaceId, baselineId })
      : null
  }
}

type Made =
  | { readonly files: readonly WrittenFile[]; readonly told: Readonly<Record<string, number>> }
  | { readonly refusals: readonly Refusal[] }

async function chartFiles(ground: ExportGround, order: ChartOrder, progress: TellProgress): Promise<Made> {
  const written = await writeChart(ground, order, progress)
  if (!written.ok) return { refusals: written.refusals }
  const { files, pages, units, type } = written
  return { files, told: { pages, units, smallestType: type } }
}

function dataFiles(
  ground: ExportGround,
  { personalDetails, ...order }: FileOrder & { what: 'data' },
  outlines: Outlines | null,
): Made {
  const written = writeDataFiles(ground, { ...order, knowsPeople: personalDetails, outlines })
  return written.ok
    ? { files: written.files, told: { units: written.units } }
    : { refusals: written.refusals }
}
