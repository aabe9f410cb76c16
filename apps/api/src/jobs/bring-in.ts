import { Problem } from '../http/problem.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './run-job.ts'

export async function bringIn(_work: JobWork, _input: JobInput & { type: 'bring-in' }): Promise<JobAnswer> {
  throw new Problem('not-now', 'not yet')
}
