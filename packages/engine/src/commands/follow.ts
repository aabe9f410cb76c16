import type { ChangeEvent, FollowRule, Unit } from '@tinhgon/model'
import type { Structure } from '../structure/structure.ts'
import { superiors } from '../structure/traverse.ts'
import { mergeWhole } from './event-builders.ts'

/**
 * What follows a merger of whole territories: by the profile's rules the units bound to them merge too, and
 * this is written out as events (E1). A rule without a bound unit plans nothing.
 */
export function planFollowers(
  structure: Structure,
  territories: readonly Unit[],
  result: Unit,
  survivorId: string | null,
): ChangeEvent[] {
  return structure.vocabulary.profile.followRules.flatMap((rule) => {
    const outcome = rule.resultKinds.find(({ territoryKind }) => territoryKind === result.kind)
    const bound = territories.flatMap((territory) =>
      boundUnits(structure, territory.id, rule).map((unit) => ({ unit, territory })),
    )
    const first = bound[0]?.unit
    if (!outcome || !first) return []
    const survivor = bound.find(({ territory }) => territory.id === survivorId)?.unit
    if (bound.length === 1 && survivor === undefined && territories.length > 1 && survivorId !== null)
      return []
    const follower: Unit = {
      id: survivor?.id ?? `${result.id}:${rule.relation}:${outcome.kind}`,
      system: rule.system,
      kind: outcome.kind,
      tier: result.tier,
      name: outcome.name.replace('{name}', lowerFirst(result.name)),
      officialShortName: null,
      code: result.code,
      superiorId: superiorFor(structure, first, result, rule),
      seat: result.seat,
    }
    const sourceIds = bound.map(({ unit }) => unit.id)
    if (survivor && sourceIds.length === 1) return []
    return [mergeWhole(sourceIds, follower, survivor !== undefined)]
  })
}

function boundUnits(structure: Structure, territoryId: string, rule: FollowRule): Unit[] {
  return structure
    .relationsOf(territoryId)
    .filter(({ kind, toId }) => kind === rule.relation && toId === territoryId)
    .flatMap(({ fromId }) => structure.unit(fromId) ?? [])
    .filter(({ system, kind }) => system === rule.system && rule.kinds.includes(kind))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The follower's own line of subordination: whichever superior of its sources is bound to the territory above. */
function superiorFor(structure: Structure, source: Unit, result: Unit, rule: FollowRule): string | null {
  if (result.superiorId === null) return null
  const above = new Set(
    structure
      .relationsOf(result.superiorId)
      .filter(({ kind, toId }) => kind === rule.relation && toId === result.superiorId)
      .map(({ fromId }) => fromId),
  )
  for (const superior of superiors(structure, source.id)) if (above.has(superior.id)) return superior.id
  return source.superiorId
}

const lowerFirst = (name: string): string => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
