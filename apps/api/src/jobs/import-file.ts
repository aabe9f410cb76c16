import { randomUUID } from 'node:crypto'
import { importFiles } from '@tinhgon/exchange/files'
import { vietnamProfile } from '@tinhgon/vietnam'
import { Problem } from '../http/problem.ts'
import { keepBaselineWithScenario } from './baseline-with-scenario.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

/**
 * Tells what a file would create, faults included: they are what whoever maps its columns asks for. Or keeps it
 * as a baseline with an empty scenario on it: both or neither.
 */
export async function importFile(
  { job, progress }: JobWork,
  input: JobInput & { type: 'import-file' },
): Promise<JobAnswer> {
  const { baselineId, title, date, oneRootPerSystem, keep, mapping } = input
  const files = input.files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') }))
  await progress(0.1)
  const terms = { profile: vietnamProfile, id: baselineId, title, date, oneRootPerSystem }
  const { outcome, ...read } = await importFiles(files, mapping, terms)
  await progress(0.7)
  const told = {
    ...read,
    faults: outcome.ok ? [] : outcome.faults,
    warnings: outcome.ok ? outcome.warnings : [],
  }
  if (!keep) return { result: told }
  if (!outcome.ok)
    throw new Problem(
      'refused',
      'The file has faults. Correct every place that is named, and import again.',
      {
        refusals: outcome.faults,
      },
    )
  const { baseline } = outcome
  const scenarioId = randomUUID()
  return {
    result: { ...told, scenarioId, baselineId: baseline.id, units: baseline.units.length },
    keep: (transaction) =>
      keepBaselineWithScenario(transaction, job, baseline, { id: scenarioId, title, edits: [] }),
  }
}
