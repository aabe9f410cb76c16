import { findScenario, readBaseline, readEdits } from '@tinhgon/db'
import { foldEdits, writtenAcceptances } from '@tinhgon/engine'
import { writeDocument } from '@tinhgon/exchange'
import { Problem } from '../http/problem.ts'
import { actWithoutPeople, baselineWithoutPeople } from '../scenarios/without-people.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

const mediaType = 'application/json'

/** A scenario and its baseline as documents of our own format. Whether with people was settled when it was asked. */
export async function exportScenario(
  { db, progress }: JobWork,
  { scenarioId, version, personalDetails }: JobInput & { type: 'export' },
): Promise<JobAnswer> {
  const scenario = await findScenario(db, scenarioId)
  const baseline = scenario && (await readBaseline(db, scenario.baselineHash))
  if (!baseline) throw new Problem('not-found', `There is no scenario "${scenarioId}" any more.`)
  await progress(0.3)
  const { plan, acceptances } = foldEdits(await readEdits(db, scenarioId, version))
  await progress(0.6)
  const document = writeDocument({
    format: 'tinhgon.scenario',
    version: 1,
    id: scenario.id,
    baselineId: scenario.baselineId,
    title: scenario.title,
    description: scenario.description ?? scenario.title,
    plan: personalDetails
      ? plan
      : plan.map((planned) => ({ ...planned, act: actWithoutPeople(planned.act) })),
    ...writtenAcceptances(acceptances.values()),
  })
  const ground = writeDocument(personalDetails ? baseline : baselineWithoutPeople(baseline))
  return {
    result: { scenarioId, version },
    files: [
      { name: 'scenario.json', mediaType, content: Buffer.from(document) },
      { name: 'baseline.json', mediaType, content: Buffer.from(ground) },
    ],
  }
}
