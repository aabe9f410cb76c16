import { exportScenario } from '@tinhgon/db'
import { Problem } from '../http/problem.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

/** One file with a scenario, its baseline and its whole history, for an office without a shared server. */
export async function carryOut(
  { db, progress }: JobWork,
  { scenarioId }: JobInput & { type: 'carry-out' },
): Promise<JobAnswer> {
  const carried = await exportScenario(db, scenarioId)
  if (!carried) throw new Problem('not-found', `There is no scenario "${scenarioId}" any more.`)
  await progress(0.7)
  const content = Buffer.from(`${JSON.stringify(carried)}\n`)
  return {
    result: { scenarioId, edits: carried.edits.length },
    files: [{ name: 'scenario.tinhgon.json', mediaType: 'application/json', content }],
  }
}
