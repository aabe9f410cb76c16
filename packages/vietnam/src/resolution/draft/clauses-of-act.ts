import type { Structure } from '@tinhgon/engine'
import type { Act, ChangeEvent, Unit } from '@tinhgon/model'
import type { Clause, ClauseSource } from './clause.ts'
import { isCommuneLevel } from './commune-level.ts'
import { portionOf, takesBelongings } from './portion-of.ts'
import type { Unsaid, UnsaidReason } from './unsaid.ts'

interface Said {
  readonly clauses: readonly Clause[]
  readonly unsaid: readonly Unsaid[]
}

/** The clauses that an act's events make, in the order of the plan, and what they leave unsaid. */
export function clausesOfAct(act: Act, before: Structure): Said {
  const clauses: Clause[] = []
  const unsaid: Unsaid[] = []
  const renamed = new Set<string>()
  for (const [eventIndex, event] of act.events.entries()) {
    const outcome = clausesOf(event, before, renamed)
    clauses.push(...outcome.clauses)
    unsaid.push(...outcome.reasons.map((reason) => ({ actId: act.id, eventIndex, event, reason })))
  }
  return { clauses, unsaid }
}

interface Outcome {
  readonly clauses: readonly Clause[]
  readonly reasons: readonly UnsaidReason[]
}

const nothing = (reason: UnsaidReason): Outcome => ({ clauses: [], reasons: [reason] })

function clausesOf(event: ChangeEvent, before: Structure, renamed: Set<string>): Outcome {
  switch (event.type) {
    case 'units-merged': {
      if (event.result.system !== 'territory') return nothing('other-system')
      if (!isCommuneLevel(event.result)) return nothing('other-tier')
      const found = event.sources.flatMap((source): ClauseSource[] => {
        const unit = before.unit(source.unitId)
        return unit ? [{ unit, portion: portionOf(source, before) }] : []
      })
      if (found.length < event.sources.length) return nothing('made-in-this-draft')
      const joined = event.survivor ? (before.unit(event.result.id) ?? null) : null
      const sources = found.length === 1 ? found : found.filter(({ unit }) => unit.id !== joined?.id)
      const lone = found.length === 1
      return {
        clauses: [{ event, result: event.result, joined: lone ? null : joined, sources }],
        reasons: reasonsOf(event.sources, sources),
      }
    }
    case 'unit-split': {
      const unit = before.unit(event.unitId)
      if (!unit) return nothing('made-in-this-draft')
      if (unit.system !== 'territory') return nothing('other-system')
      if (!event.results.every((result) => isCommuneLevel(result.unit))) return nothing('other-tier')
      const clauses = event.results.map((result): Clause => {
        const portion = portionOf({ ...result, unitId: unit.id }, before)
        return { event, result: result.unit, joined: null, sources: [{ unit, portion }] }
      })
      const sources = clauses.flatMap((clause) => clause.sources)
      return { clauses, reasons: reasonsOf(event.results, sources) }
    }
    case 'unit-changed':
      return changed(event, before, renamed)
    case 'measure-stated':
      return stated(before.unit(event.figure.unitId), event.figure.measure)
    case 'unit-established':
      return nothing(event.unit.system === 'territory' ? 'no-such-form' : 'other-system')
    case 'unit-dissolved':
      return nothing(tellsTerritory(before.unit(event.unitId)))
    default:
      return nothing('other-system')
  }
}

/** What a clause leaves out of its sources: what goes along with parts, and parts of neither land nor people. */
function reasonsOf(
  taken: readonly Parameters<typeof takesBelongings>[0][],
  sources: readonly ClauseSource[],
): UnsaidReason[] {
  const isEmpty = ({ portion }: ClauseSource): boolean =>
    portion.type === 'part' && portion.area.type === 'none' && portion.people.type === 'none'
  return [
    ...(taken.some(takesBelongings) ? ['belongings' as const] : []),
    ...(sources.some(isEmpty) ? ['no-such-form' as const] : []),
  ]
}

const tellsTerritory = (unit: Unit | undefined): UnsaidReason => {
  if (unit?.system !== 'territory') return 'other-system'
  return isCommuneLevel(unit) ? 'no-such-form' : 'other-tier'
}

/** What the annex has a column for stands in it; a unit that is not there before may be made by the act itself. */
function stated(unit: Unit | undefined, measure: string): Outcome {
  if (measure !== 'area' && measure !== 'population') return nothing('figures')
  return unit === undefined || isCommuneLevel(unit) ? { clauses: [], reasons: [] } : nothing('other-tier')
}

/** Another name or kind is a clause of its own; that a unit reports to the province goes without saying. */
function changed(
  event: Extract<ChangeEvent, { type: 'unit-changed' }>,
  before: Structure,
  renamed: Set<string>,
): Outcome {
  const unit = before.unit(event.unitId)
  if (!unit) return nothing('made-in-this-draft')
  if (unit.system !== 'territory') return nothing('other-system')
  const { name = unit.name, kind = unit.kind, tier = unit.tier, superiorId, ...others } = event.changes
  // A district may become a special zone, which is of the commune level.
  const result: Unit = { ...unit, name, kind, tier }
  if (!isCommuneLevel(result)) return nothing('other-tier')
  const movesAside =
    superiorId !== undefined &&
    superiorId !== unit.superiorId &&
    before.unit(superiorId ?? '')?.tier === 'district'
  const differs = (Object.keys(others) as (keyof typeof others)[]).some((key) => others[key] !== unit[key])
  const reasons: UnsaidReason[] = differs || movesAside ? ['attributes'] : []
  if ((name === unit.name && kind === unit.kind) || renamed.has(unit.id)) return { clauses: [], reasons }
  renamed.add(unit.id)
  return {
    clauses: [{ event, result, joined: null, sources: [{ unit, portion: { type: 'whole' } }] }],
    reasons,
  }
}
