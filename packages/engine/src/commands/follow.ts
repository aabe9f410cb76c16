import type { ChangeEvent, FollowRule, Unit, UnitAttributes } from '@tinhgon/model'
import { byCodeUnit } from '../structure/by-code-unit.ts'
import type { Structure } from '../structure/structure.ts'
import { superiors } from '../structure/traverse.ts'
import { changeUnit, mergeWhole } from './event-builders.ts'

/** A unit that a rule ties to a territory that merges. */
interface BoundUnit {
  readonly unit: Unit
  readonly territory: Unit
}

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
    if (!outcome || bound.length === 0) return []
    const survivor = bound.find(({ territory }) => territory.id === survivorId)?.unit
    const fill = (template: string): string => template.replaceAll('{name}', () => lowerFirst(result.name))
    const follower: Unit = {
      id: survivor?.id ?? `${result.id}:${rule.relation}:${outcome.kind}`,
      system: rule.system,
      kind: outcome.kind,
      tier: result.tier,
      name: fill(outcome.name),
      officialShortName: outcome.officialShortName === null ? null : fill(outcome.officialShortName),
      code: codeFor(bound, result) ?? survivor?.code ?? null,
      superiorId: superiorFor(structure, bound, result, rule),
      seat: result.seat,
      // A survivor's event states all of it: what it says nothing of would not be known any more.
      ...(survivor?.designations && { designations: survivor.designations }),
    }
    // With nobody to merge with, the survivor still bears the name and kind of what its territory becomes.
    if (survivor && bound.length === 1) return adjust(survivor, follower)
    const sourceIds = bound.map(({ unit }) => unit.id)
    return [mergeWhole(sourceIds, follower, survivor !== undefined)]
  })
}

function boundUnits(structure: Structure, territoryId: string, rule: FollowRule): Unit[] {
  return structure
    .relationsOf(territoryId)
    .filter(({ kind, toId }) => kind === rule.relation && toId === territoryId)
    .map(({ fromId }) => structure.need('units', fromId))
    .filter(({ system, kind }) => system === rule.system && rule.kinds.includes(kind))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

/**
 * A follower whose code is its territory's with something behind it goes on so: 19780.HND of 19780 becomes
 * 19783.HND of 19783. Codes of another making say nothing about the result's.
 */
function codeFor(bound: readonly BoundUnit[], result: Unit): string | null {
  if (result.code === null) return null
  for (const { unit, territory } of bound)
    if (territory.code !== null && unit.code?.startsWith(territory.code))
      return result.code + unit.code.slice(territory.code.length)
  return null
}

/**
 * The follower's own line of subordination: the nearest superior of any source that is bound to the territory
 * above; else whatever is bound to that by the rule; else the nearest superior that does not merge itself.
 */
function superiorFor(
  structure: Structure,
  bound: readonly BoundUnit[],
  result: Unit,
  rule: FollowRule,
): string | null {
  if (result.superiorId === null) return null
  const sources = new Set(bound.map(({ unit }) => unit.id))
  const staying = bound
    .flatMap(({ unit }) => [...superiors(structure, unit.id)].map(({ id }, height) => ({ id, height })))
    .filter(({ id }) => !sources.has(id))
    .sort((a, b) => a.height - b.height)
  const above = boundTo(structure, result.superiorId, rule.relation)
  const nearest = staying.find(({ id }) => above.has(id))
  const fitting = boundUnits(structure, result.superiorId, rule).find(({ id }) => !sources.has(id))
  return nearest?.id ?? fitting?.id ?? staying[0]?.id ?? null
}

const boundTo = (structure: Structure, territoryId: string, relation: string): ReadonlySet<string> =>
  new Set(
    structure
      .relationsOf(territoryId)
      .filter(({ kind, toId }) => kind === relation && toId === territoryId)
      .map(({ fromId }) => fromId),
  )

function adjust(unit: Unit, wanted: Unit): ChangeEvent[] {
  const { id: _id, system: _system, ...attributes } = wanted
  const changes = Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => unit[name as keyof UnitAttributes] !== value),
  )
  return Object.keys(changes).length > 0 ? [changeUnit(unit.id, changes)] : []
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
