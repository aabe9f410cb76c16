import { bringInScenario, findStanding, isBrought, refusalOfOutcome } from '@tinhgon/db'
import { readCarriedScenario } from '@tinhgon/exchange'
import { refusal } from '@tinhgon/model'
import { Problem } from '../http/problem.ts'
import type { JobInput } from './job-input.ts'
import type { JobAnswer, JobWork } from './job-work.ts'

/** Brings in a scenario that was carried here, its history as it is. */
export async function bringIn(
  { db, job, progress }: JobWork,
  { file, asId }: JobInput & { type: 'bring-in' },
): Promise<JobAnswer> {
  const read = readCarriedScenario(Buffer.from(file))
  if (!read.ok) throw new Problem('refused', 'The file cannot be read.', { refusals: read.faults })
  await progress(0.3)
  const { requestedBy, workspaceId } = job
  const id = asId ?? read.document.scenario.id
  // Going on with what is there already is drafting in it.
  const there = await findStanding(db, id, requestedBy)
  if (there && there.scenario.ownerId !== requestedBy && !there.inCircle && !there.scenario.locked)
    throw new Problem(
      'refused',
      'The id belongs to a scenario of somebody else. Bring it in under another id.',
      {
        refusals: [refusal('carried-id-elsewhere', 'file.scenario.id', [], { id })],
      },
    )
  const how = { workspaceId, by: requestedBy, at: new Date(), ...(asId === null ? {} : { asId }) }
  const outcome = await bringInScenario(db, read.document, how)
  if (!isBrought(outcome))
    throw new Problem('refused', 'Nothing was brought in.', { refusals: [refusalOfOutcome(outcome)] })
  return { result: { ...outcome } }
}
