import { Problem } from '../http/problem.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './run-job.ts'

export async function carryOut(_work: JobWork, _input: JobInput & { type: 'carry-out' }): Promise<JobAnswer> {
  throw new Problem('not-now', 'not yet')
}
