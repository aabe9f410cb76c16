import type { Client, Job } from '@tinhgon/contract'
import { loadExamples } from '../src/examples/load-examples.ts'
import { runJob } from '../src/jobs/run-job.ts'
import type { TestApp } from './test-app.ts'

export const titleOfDraft = { vi: 'Phú Thuận', en: 'Phu Thuan' }

/** A draft of whoever asks, with the edits of a built-in scenario. */
export async function draftToExport({ db }: TestApp, client: Client): Promise<string> {
  await loadExamples(db)
  const branchOf = { scenarioId: 'phu-thuan-2021', version: 1 }
  const body = { baselineId: 'hue-2021', title: titleOfDraft, branchOf }
  return (await client.createScenario({ body })).id
}

/** One attempt of a job, without a worker. */
export const runNow = ({ db }: TestApp, jobId: string): Promise<void> =>
  runJob(db, jobId, false, new AbortController().signal, () => undefined)

/** The files of a job that is done, by name. */
export async function filesOf(client: Client, job: Pick<Job, 'id' | 'files'>): Promise<Map<string, string>> {
  const entries = job.files.map(async ({ name }): Promise<[string, string]> => {
    const answer = await client.readJobFile({ params: { jobId: job.id, name } })
    return [name, await answer.text()]
  })
  return new Map(await Promise.all(entries))
}
