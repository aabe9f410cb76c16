import type { Act, Command, Refusal } from '@tinhgon/model'
import { reverseDiff } from '../diff/diff.ts'
import { applyAct } from '../fold/apply-act.ts'
import type { Structure } from '../structure/structure.ts'
import { planEndTier } from './end-tier.ts'
import { planEstablishCommittees } from './establish-committees.ts'
import { planMergeCounterparts } from './merge-counterparts.ts'
import { planMergeUnits } from './merge-units.ts'
import type { PlannedEvents } from './planned-events.ts'

export type ActOrRefusals =
  | { readonly ok: true; readonly act: Act }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/**
 * Plans the act of a command on a structure. Everything that must follow is written out as events (E1), and
 * the act is tried: what comes back applies. The structure is afterwards what it was.
 */
export function decide(structure: Structure, command: Command): ActOrRefusals {
  const planned = planEvents(structure, command)
  if (!planned.ok) return planned
  const { actId, title, operatesOn, legalBasis } = command
  const act: Act = {
    id: actId,
    title,
    operatesOn,
    legalBasis,
    exhausts: [...(planned.exhausts ?? [])],
    events: [...planned.events],
  }
  const tried = applyAct(structure, act)
  if (!tried.ok) return tried
  structure.applyDiff(reverseDiff(tried.diff))
  return { ok: true, act }
}

function planEvents(structure: Structure, command: Command): PlannedEvents {
  switch (command.type) {
    case 'record-events':
      return { ok: true, events: command.events, exhausts: command.exhausts }
    case 'merge-units':
      return planMergeUnits(structure, command)
    case 'merge-counterparts':
      return planMergeCounterparts(structure, command)
    case 'end-tier':
      return planEndTier(structure, command)
    case 'establish-committees':
      return planEstablishCommittees(structure, command)
    default: {
      const unknown: never = command
      throw new TypeError(`unknown command ${JSON.stringify(unknown)}`)
    }
  }
}
