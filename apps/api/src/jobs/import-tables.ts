import { randomUUID } from 'node:crypto'
import { planReform, readReformTables } from '@tinhgon/exchange'
import { unitListFigures, vietnamProfile } from '@tinhgon/vietnam'
import { Problem } from '../http/problem.ts'
import { editsOfPlan } from '../scenarios/edits-of-plan.ts'
import { keepBaselineWithScenario } from './baseline-with-scenario.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

/** Makes a baseline and a scenario of two lists of units and the table between them: both or neither. */
export async function importTables(
  { job, progress }: JobWork,
  input: JobInput & { type: 'import-tables' },
): Promise<JobAnswer> {
  const { baselineId, title, date } = input
  const table = (name: 'unitsBefore' | 'unitsAfter' | 'correspondence' | 'provinces', text: string) => ({
    name,
    content: Buffer.from(text),
  })
  const terms = {
    profile: vietnamProfile,
    figureColumns: unitListFigures,
    system: 'territory',
    baselineId,
    baselineTitle: { vi: `${title.vi}: danh sách trước`, en: `${title.en}: units before` },
    date,
    source: 'Danh sách sau sắp xếp',
  }
  await progress(0.05)
  const tables = readReformTables(
    {
      unitsBefore: table('unitsBefore', input.unitsBefore),
      unitsAfter: table('unitsAfter', input.unitsAfter),
      correspondence: table('correspondence', input.correspondence),
      provinces: input.provinces === null ? null : table('provinces', input.provinces),
    },
    terms,
  )
  await progress(0.3)
  const { baseline, plan, faults } = planReform(tables, terms, { actId: `correspondence-${date}`, title })
  if (!baseline || !plan)
    throw new Problem(
      'refused',
      'The tables do not fit. Correct every place that is named, and import again.',
      {
        refusals: faults,
      },
    )
  await progress(0.7)
  const scenarioId = randomUUID()
  return {
    result: { scenarioId, baselineId, units: baseline.units.length, acts: plan.length },
    keep: (transaction) =>
      keepBaselineWithScenario(transaction, job, baseline, {
        id: scenarioId,
        title,
        edits: editsOfPlan([...plan]),
      }),
  }
}
