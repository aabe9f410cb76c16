import { type Act, type ApplyCorrespondence, refusal } from '@tinhgon/model'
import type { Structure } from '../../structure/structure.ts'
import type { ActsOrRefusals } from '../planned-acts.ts'
import { completePlacements } from './complete-placements.ts'
import { groupResults } from './group-results.ts'
import { readListedUnits } from './listed-units.ts'
import { planGroup } from './plan-group.ts'
import { checkPlacements, readPlacements } from './read-placements.ts'

/**
 * A list of all units that there will be, and a table of which unit goes where: whole units merge, divided
 * ones are exhausted, a whole one that goes to a result alone lives on as it. The first act arranges the
 * upper units, the others one topmost unit each with all below it, the official figures included.
 */
export function planCorrespondence(structure: Structure, command: ApplyCorrespondence): ActsOrRefusals {
  const { listed, refusals: faultsOfList } = readListedUnits(command, structure.vocabulary)
  const { placements, refusals: faultsOfRows } = readPlacements(structure, command, listed)
  const { ending, refusals: gaps } = completePlacements(structure, command, listed, placements)
  const refusals = [...faultsOfList, ...faultsOfRows, ...checkPlacements(placements, listed), ...gaps]
  if (refusals.length > 0) return { ok: false, refusals }
  const plan = { structure, command, listed, placements }
  const [first, ...others] = groupResults(structure, command.system, listed, placements, ending).flatMap(
    (group): Act[] => {
      const act = planGroup(plan, group)
      return act ? [act] : []
    },
  )
  if (first) return { ok: true, acts: [first, ...others] }
  const detail = command.title
  return { ok: false, refusals: [refusal('nothing-to-change', 'command.units', [], { detail })] }
}
