import { findScenario, readBaseline, readEdits } from '@tinhgon/db'
import { foldEdits } from '@tinhgon/engine'
import { exportGround, writeChart } from '@tinhgon/exchange/files'
import { Problem } from '../http/problem.ts'
import { profileById } from '../scenarios/profiles.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

/** Charts of a version of a scenario. Whether it is approved was settled when it was asked. */
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
  const written = await writeChart(outcome.ground, { ...order, madeAt: job.createdAt }, progress)
  if (!written.ok)
    throw new Problem('refused', 'The chart is not written as it was asked for.', {
      refusals: written.refusals,
    })
  const { pages, units, type } = written
  return {
    result: { scenarioId, version, pages, units, smallestType: type },
    files: written.files.map(({ name, mediaType, content }) => ({
      name,
      mediaType,
      content: Buffer.from(content),
    })),
  }
}
