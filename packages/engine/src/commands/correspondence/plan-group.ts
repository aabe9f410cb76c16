import type { Act, ChangeEvent, LegalBasis, ListedUnit, Unit, UnitAttributes } from '@tinhgon/model'
import { byCodeUnit } from '../../structure/by-code-unit.ts'
import { changeUnit, dissolveUnit } from '../event-builders.ts'
import type { CorrespondencePlan } from './correspondence-plan.ts'
import type { ResultGroup } from './group-results.ts'
import { mergePlaced } from './merge-placed.ts'

/** The act of a group; null where nothing changes. */
export function planGroup(plan: CorrespondencePlan, group: ResultGroup): Act | null {
  const { command, listed, placements } = plan
  const units = group.resultCodes.flatMap((code) => listed.byCode.get(code) ?? [])
  const document = commonDocument(units)
  const basisOf = (unit: ListedUnit): LegalBasis | null =>
    document === null && unit.document !== null ? basisNaming(unit.document) : null
  const exhausts = new Set<string>()
  const arranged: ChangeEvent[] = []
  const stated: ChangeEvent[] = []
  for (const unit of units) {
    const id = resultIdOf(plan, unit.code)
    const survivor = placements.survivorOf(unit.code)
    const legalBasis = basisOf(unit)
    const superiorId = unit.superiorCode === null ? null : resultIdOf(plan, unit.superiorCode)
    if (survivor) arranged.push(...changesOf(plan, survivor, unit, superiorId, legalBasis))
    else {
      const rows = placements.byResult.get(unit.code) ?? []
      arranged.push({ ...mergePlaced(plan, rows, unit, id, superiorId), legalBasis })
      for (const { source, whole } of rows) if (!whole) exhausts.add(source.id)
    }
    for (const figure of unit.figures)
      stated.push({ type: 'measure-stated', version: 1, legalBasis, figure: { ...figure, unitId: id } })
  }
  const ended = group.ending.toSorted((a, b) => byCodeUnit(a.id, b.id)).map(({ id }) => dissolveUnit(id))
  const events = [...arranged, ...ended, ...stated]
  if (events.length === 0) return null
  const { actId, title, operatesOn, legalBasis } = command
  const top = group.top === null ? undefined : listed.byCode.get(group.top)
  return {
    id: top ? `${actId}/${top.code}` : actId,
    title: top ? `${title}: ${top.name}` : title,
    operatesOn,
    legalBasis: document === null ? legalBasis : basisNaming(document),
    exhausts: [...exhausts],
    events,
  }
}

/** The document that arranges all of them; null where they name several, or one is silent. */
function commonDocument(units: readonly ListedUnit[]): string | null {
  const document = units[0]?.document ?? null
  return units.every((unit) => unit.document === document) ? document : null
}

const basisNaming = (document: string): LegalBasis => ({
  document,
  clause: null,
  quotation: null,
  decidedOn: null,
  inForceOn: null,
})

/** The id that a listed unit will have: that of the unit that lives on as it, else a new one. */
function resultIdOf({ command, placements }: CorrespondencePlan, code: string): string {
  return placements.survivorOf(code)?.id ?? `${command.actId}:${code}`
}

/** What a unit that lives on must be changed in to be as listed. */
function changesOf(
  plan: CorrespondencePlan,
  unit: Unit,
  { kind, tier, name, code, seat, designations }: ListedUnit,
  superiorId: string | null,
  legalBasis: LegalBasis | null,
): ChangeEvent[] {
  const changes: Partial<UnitAttributes> = {
    ...(kind !== unit.kind && { kind }),
    ...(tier !== unit.tier && { tier }),
    ...(name !== unit.name && { name }),
    // A short name belongs to the name that it shortens.
    ...(name !== unit.name && unit.officialShortName !== null && { officialShortName: null }),
    ...(code !== unit.code && { code }),
    ...(superiorId !== carriedSuperiorOf(plan, unit) && { superiorId }),
    ...(seat !== null && seat !== unit.seat && { seat }),
    ...(designations && designations.join(' ') !== unit.designations?.join(' ') && { designations }),
  }
  return Object.keys(changes).length > 0 ? [{ ...changeUnit(unit.id, changes), legalBasis }] : []
}

/** A unit goes along when its superior goes whole to another. */
function carriedSuperiorOf(plan: CorrespondencePlan, unit: Unit): string | null {
  if (unit.superiorId === null) return null
  const [row] = plan.placements.bySource.get(unit.superiorId) ?? []
  return row?.whole ? resultIdOf(plan, row.resultCode) : unit.superiorId
}
