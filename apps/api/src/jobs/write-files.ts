import { findScenario, readBaseline, readEdits, readOutlines } from '@tinhgon/db'
import { foldEdits } from '@tinhgon/engine'
import { Problem } from '../http/problem.ts'
import { inFilesThread } from './in-files-thread.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

/** Files of a version of a scenario. Whether it is approved was settled when it was asked. */
export async function writeFiles(
  { db, job, progress }: JobWork,
  { scenarioId, version, isApproved, order, settings }: JobInput & { type: 'files' },
): Promise<JobAnswer> {
  const scenario = await findScenario(db, scenarioId)
  const baseline = scenario && (await readBaseline(db, scenario.baselineHash))
  if (!baseline) throw new Problem('not-found', `There is no scenario "${scenarioId}" any more.`)
  const { plan, acceptances } = foldEdits(await readEdits(db, scenarioId, version))
  const { title, workspaceId, baselineId } = scenario
  // Outlines belong to the workspace in which the scenario is.
  const outlines =
    order.format === 'geojson' && workspaceId !== null
      ? await readOutlines(db, { workspaceId, baselineId })
      : null
  const input = {
    baseline,
    scenario: { title, plan },
    isApproved,
    order,
    outlines,
    settings,
    acceptances: [...acceptances.values()],
    madeAt: job.createdAt,
  }
  const made = await inFilesThread(input, progress)
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
}
