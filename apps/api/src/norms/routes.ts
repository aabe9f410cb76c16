import {
  type Membership,
  type NormDecision,
  type NumberedNormChange,
  resetNormParameter,
  setNormParameter,
} from '@tinhgon/db'
import { refusal } from '@tinhgon/model'
import { Problem } from '../http/problem.ts'
import type { Call, Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { profiles } from '../scenarios/profiles.ts'
import { knowsNormParameter } from './knows-norm-parameter.ts'

/** Parameters of norms that a workspace sets: each an entry in its record, with who, when and why. */
export function serveNorms(serve: Serve, { db, findNormSettings, answers, now }: Parts): void {
  serve('readNormSettings', async ({ params: { workspaceId }, request }) => {
    const { settings, changes, tag } = await findNormSettings(workspaceId)
    const key = `norm-settings ${workspaceId} ${tag}`
    return await answers.answer(request, key, () => ({ settings, changes: changes.map(changeAnswer) }))
  })

  serve('setNormParameter', async (call) => {
    needWholeWorkspace(call.membership)
    needKnown(call.params)
    return await setNormParameter(db, decisionOf(call), call.body.value)
  })

  serve('resetNormParameter', async (call) => {
    needWholeWorkspace(call.membership)
    // Not asked whether the norm is known: what was set stays to be set back when its norm is gone.
    if (await resetNormParameter(db, decisionOf(call))) return undefined
    throw new Problem('not-now', 'This parameter is what the norm says already. Look at the settings again.')
  })

  function decisionOf(call: Call<'setNormParameter'> | Call<'resetNormParameter'>): NormDecision {
    const { params, body, access } = call
    return { ...params, reason: body.reason, by: access.principal.userId, at: now() }
  }
}

const changeAnswer = ({ number, entry }: NumberedNormChange) => {
  const { normId, parameterId, reason, by, at } = entry
  const value = entry.type === 'norm-parameter-set' ? entry.value : null
  return { number, normId, parameterId, value, reason, by, at }
}

/** A parameter holds for every unit: whoever was given a part of them changes nothing outside it. @throws Problem */
function needWholeWorkspace({ scopeUnitId }: Membership): void {
  if (scopeUnitId === null) return
  throw new Problem(
    'forbidden',
    'Parameters of norms hold for the whole workspace, and you have been given a part of it. Ask whoever is in charge.',
  )
}

/** @throws Problem */
function needKnown({ normId, parameterId }: { readonly normId: string; readonly parameterId: string }): void {
  if (profiles.some((profile) => knowsNormParameter(profile, normId, parameterId))) return
  const refusals = [
    refusal('unknown-norm-parameter', 'parameterId', [], { norm: normId, parameter: parameterId }),
  ]
  throw new Problem('refused', 'There is no such parameter of a norm.', { refusals })
}
