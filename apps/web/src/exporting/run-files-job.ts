import type { FileOrderGiven, Job } from '@tinhgon/contract'
import { client } from '../api/client.ts'
import { runJob } from '../api/run-job.ts'

/** Writes files of a scenario. @throws ApiProblem, and the signal's reason */
export const runFilesJob = (
  scenarioId: string,
  version: number,
  order: FileOrderGiven,
  signal: AbortSignal,
  tell: (progress: number) => void,
): Promise<Job> =>
  runJob(() => client.writeFiles({ params: { scenarioId }, body: { version, order } }), signal, tell)
