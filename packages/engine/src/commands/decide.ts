import type { Act, Command, Refusal } from '@tinhgon/model'
import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import { applyAct } from '../fold/apply-act.ts'
import type { Structure } from '../structure/structure.ts'
import { planChangeUnits } from './change-units.ts'
import { planCorrespondence } from './correspondence/plan-correspondence.ts'
import { planDissolveUnits } from './dissolve-units.ts'
import { planEndSeats } from './end-seats.ts'
import { planEndTier } from './end-tier.ts'
import { planEstablishCommittees } from './establish-committees.ts'
import { planMergeCounterparts } from './merge-counterparts.ts'
import { planMergeUnits } from './merge-units.ts'
import { planPlaceHolders } from './place-holders.ts'
import type { ActsOrRefusals } from './planned-acts.ts'
import type { PlannedEvents } from './planned-events.ts'

/**
 * Plans the acts of a command on a structure, one act for most. Everything that must follow is written out as
 * events (E1), and the acts are tried in their order: what comes back applies. The structure is afterwards
 * what it was.
 */
export function decide(structure: Structure, command: Command): ActsOrRefusals {
  const planned = planActs(structure, command)
  return planned.ok ? tryActs(structure, planned.acts) : planned
}

function tryActs(structure: Structure, acts: readonly [Act, ...Act[]]): ActsOrRefusals {
  const diffs: Diff[] = []
  const refusals: (readonly Refusal[])[] = []
  for (const [index, act] of acts.entries()) {
    const tried = applyAct(structure, act, acts.length === 1 ? 'act' : `acts[${index}]`)
    if (tried.ok) diffs.push(tried.diff)
    else refusals.push(tried.refusals)
  }
  for (const diff of diffs.toReversed()) structure.applyDiff(reverseDiff(diff))
  return refusals.length > 0 ? { ok: false, refusals: refusals.flat() } : { ok: true, acts }
}

function planActs(structure: Structure, command: Command): ActsOrRefusals {
  switch (command.type) {
    case 'record-events':
      return oneAct(command, { ok: true, events: command.events, exhausts: command.exhausts })
    case 'merge-units':
      return oneAct(command, planMergeUnits(structure, command))
    case 'merge-counterparts':
      return oneAct(command, planMergeCounterparts(structure, command))
    case 'end-tier':
      return oneAct(command, planEndTier(structure, command))
    case 'establish-committees':
      return oneAct(command, planEstablishCommittees(structure, command))
    case 'change-units':
      return oneAct(command, planChangeUnits(structure, command))
    case 'dissolve-units':
      return oneAct(command, planDissolveUnits(structure, command))
    case 'end-seats':
      return oneAct(command, planEndSeats(structure, command))
    case 'place-holders':
      return oneAct(command, planPlaceHolders(structure, command))
    case 'apply-correspondence':
      return planCorrespondence(structure, command)
    default: {
      const unknown: never = command
      throw new TypeError(`unknown command ${JSON.stringify(unknown)}`)
    }
  }
}

function oneAct({ actId, title, operatesOn, legalBasis }: Command, planned: PlannedEvents): ActsOrRefusals {
  if (!planned.ok) return planned
  const exhausts = [...(planned.exhausts ?? [])]
  return {
    ok: true,
    acts: [{ id: actId, title, operatesOn, legalBasis, exhausts, events: [...planned.events] }],
  }
}
