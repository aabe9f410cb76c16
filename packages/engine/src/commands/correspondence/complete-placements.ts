import { type ApplyCorrespondence, type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Structure } from '../../structure/structure.ts'
import { superiors } from '../../structure/traverse.ts'
import type { ListedUnits } from './listed-units.ts'
import type { Placements } from './placements.ts'

/**
 * Nobody is lost silently: every unit before has a row, or is an upper unit of a tier that ends; every listed
 * unit is made of something. Without rows for the upper units, adds those that the lowest ones leave no doubt
 * about.
 * @returns the upper units that end, and every gap
 */
export function completePlacements(
  structure: Structure,
  { system, upperCorrespondence }: ApplyCorrespondence,
  listed: ListedUnits,
  placements: Placements,
): { readonly ending: readonly Unit[]; readonly refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const ending: Unit[] = []
  const toDerive: Unit[] = []
  for (const unit of structure.units.values()) {
    if (unit.system !== system || placements.bySource.has(unit.id)) continue
    const isUpper = structure.childIdsOf(unit.id).size > 0
    if (isUpper && !listed.tiers.has(unit.tier)) ending.push(unit)
    else if (isUpper && upperCorrespondence === null) toDerive.push(unit)
    else refusals.push(withoutResult(unit, isUpper))
  }
  const ambiguous = derive(structure, listed, placements, toDerive)
  const unmade: Refusal[] = []
  for (const { code, name } of listed.byCode.values())
    if (!placements.byResult.has(code))
      unmade.push(refusal('result-without-source', `${listed.pathOf(code)}.code`, [], { code, name }))
  return { ending, refusals: [...refusals, ...ambiguous, ...unmade] }
}

const withoutResult = (unit: Unit, isUpper: boolean): Refusal =>
  refusal(
    'source-without-result',
    isUpper ? 'command.upperCorrespondence' : 'command.correspondence',
    [unit.id],
    { name: unit.name, code: unit.code ?? unit.id },
  )

/** An upper unit goes where everything below it goes, at its own tier. */
function derive(
  structure: Structure,
  listed: ListedUnits,
  placements: Placements,
  units: readonly Unit[],
): Refusal[] {
  const goals = new Map<string, Set<string>>(units.map(({ id }) => [id, new Set()]))
  if (units.length === 0) return []
  for (const rows of placements.bySource.values())
    for (const { source, resultCode } of rows)
      for (const { id, tier } of superiors(structure, source.id)) {
        const goal = listedAtTier(listed, resultCode, tier)
        if (goal !== null) goals.get(id)?.add(goal)
      }
  const refusals: Refusal[] = []
  for (const unit of units) {
    const [goal, another] = goals.get(unit.id) ?? []
    const path = 'command.upperCorrespondence'
    if (goal === undefined) refusals.push(withoutResult(unit, true))
    else if (another === undefined) placements.add({ source: unit, resultCode: goal, whole: true, path })
    else {
      const results = [...(goals.get(unit.id) ?? [])].map((code) => listed.byCode.get(code)?.name ?? code)
      const params = { name: unit.name, results: results.join(', ') }
      refusals.push(refusal('successor-ambiguous', path, [unit.id], params))
    }
  }
  return refusals
}

function listedAtTier(listed: ListedUnits, code: string, tier: string): string | null {
  const seen = new Set<string>()
  for (let at: string | null = code; at !== null && !seen.has(at); ) {
    seen.add(at)
    const unit = listed.byCode.get(at)
    if (unit?.tier === tier) return at
    at = unit?.superiorCode ?? null
  }
  return null
}
