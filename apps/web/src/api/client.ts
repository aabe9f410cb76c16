import { ApiProblem, createClient } from '@tinhgon/contract'
import { tellServerState } from './server-state.ts'
import { tellSignedOut } from './signed-out.ts'

/** Every answer says, besides what was asked, whether the server is there and whether one is signed in. */
async function fetchWatched(path: string, init: RequestInit): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch (error) {
    if (!init.signal?.aborted) tellServerState('unreachable')
    throw error
  }
  if (response.status === 503) {
    const { code } = (await response
      .clone()
      .json()
      .catch(() => ({}))) as { code?: string }
    if (code === 'database-unavailable') tellServerState('database-away')
  } else tellServerState('here')
  if (response.status === 401) tellSignedOut()
  return response
}

/** A function for every operation of the API. @throws ApiProblem from each */
export const client = createClient({ fetch: fetchWatched })

/** Whether an answer may have been lost: what was asked may have been done, or not. */
export const isLostAnswer = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.code === 'offline' || error.status === 503)
