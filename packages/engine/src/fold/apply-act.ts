import type { Act, Refusal } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import type { Structure } from '../structure/structure.ts'
import { ActContext } from './act-context.ts'
import { checkAct } from './check-act.ts'
import { performAct } from './perform-act.ts'
import { verifyAct } from './verify-act.ts'

export type DiffOrRefusals =
  | { readonly ok: true; readonly diff: Diff }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Applies an act to a structure at once (E5), or refuses it with every reason and leaves the structure as it
 * was. Costs what the act touches, never the size of the structure.
 * @param path where the act stands in its input, for the refusals: `acts[2]`
 */
export function applyAct(structure: Structure, act: Act, path = 'act'): DiffOrRefusals {
  const context = new ActContext(structure, act, path)
  checkAct(context)
  if (context.refusals.length > 0) return { ok: false, refusals: distinct(context.refusals) }
  const diff = structure.transact((journal) => {
    performAct(context, journal)
    verifyAct(context, journal)
    return context.refusals.length === 0
  })
  return diff ? { ok: true, diff } : { ok: false, refusals: distinct(context.refusals) }
}

/** One unit may be found at fault from several sides; the planner reads each sentence once. */
function distinct(refusals: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>()
  return refusals.filter(({ code, path, message }) => {
    const key = `${code}\t${path}\t${message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
