import { ApiProblem, type ScenarioSummary } from '@tinhgon/contract'
import type { Act, Edit, LocalizedText } from '@tinhgon/model'
import { client, isLostAnswer } from './client.ts'
import { untilServerIsHere } from './server-state.ts'

const patienceMilliseconds = 10_000
const keys = new WeakMap<Edit, string>()

/** One key for one edit, so that saving it anew after a lost answer finds what was saved the first time. */
function keyOf(edit: Edit): string {
  const key = keys.get(edit) ?? crypto.randomUUID()
  keys.set(edit, key)
  return key
}

/** Does it, and once more where the answer was lost: only for what may be asked twice. */
async function twice<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!isLostAnswer(error)) throw error
    await untilServerIsHere(patienceMilliseconds)
    return await write()
  }
}

/** Appends an edit to the version that was seen; a stale version is refused with 412 (C1). */
export async function appendEdit(scenarioId: string, version: number, edit: Edit): Promise<number> {
  const headers = { 'Idempotency-Key': keyOf(edit) }
  const request = { params: { scenarioId }, version, body: edit }
  return (await twice(() => client.appendEdit(request, { headers }))).version
}

/**
 * Begins a draft of one's own with the edits of another scenario up to the version seen.
 * @param id chosen beforehand, so that asking twice makes one
 */
export async function branchScenario(
  from: Pick<ScenarioSummary, 'id' | 'baselineId' | 'version'>,
  workspaceId: string,
  title: LocalizedText,
  id: string = crypto.randomUUID(),
): Promise<string> {
  const branchOf = { scenarioId: from.id, version: from.version }
  const body = { id, workspaceId, baselineId: from.baselineId, title, branchOf }
  try {
    await twice(() => client.createScenario({ body }))
  } catch (error) {
    // Made the first time, though the answer never came.
    if (!(error instanceof ApiProblem && error.code === 'id-taken' && error.version !== null)) throw error
  }
  return id
}

/** A draft whose first edits of its own are these. */
export async function saveInDraft(
  from: Pick<ScenarioSummary, 'id' | 'baselineId' | 'version'>,
  workspaceId: string,
  title: LocalizedText,
  [first, ...others]: readonly [Edit, ...Edit[]],
): Promise<string> {
  const id = await branchScenario(from, workspaceId, title, keyOf(first))
  let version = await appendEdit(id, from.version, first)
  for (const edit of others) version = await appendEdit(id, version, edit)
  return id
}

/** A new scenario without any act; asked twice, it is made once. */
export async function createEmptyScenario(
  baselineId: string,
  workspaceId: string,
  title: LocalizedText,
): Promise<string> {
  const id = crypto.randomUUID()
  await twice(() => client.createScenario({ body: { id, workspaceId, baselineId, title } })).catch(
    (error: unknown) => {
      if (!(error instanceof ApiProblem && error.code === 'id-taken' && error.version !== null)) throw error
    },
  )
  return id
}

/** A new scenario whose first edit is an act. */
export async function saveNewScenario(
  baselineId: string,
  workspaceId: string,
  title: LocalizedText,
  act: Act,
): Promise<string> {
  const id = await createEmptyScenario(baselineId, workspaceId, title)
  await appendEdit(id, 0, { type: 'act-added', version: 1, act, beforeActId: null })
  return id
}
