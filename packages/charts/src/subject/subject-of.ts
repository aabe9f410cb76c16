import { markOf, type Structure, subtree } from '@tinhgon/engine'
import type { Language, Unit } from '@tinhgon/model'
import { chartWords } from '../words/chart-words.ts'
import type { ChartRelation, ChartSubject, ChartUnit } from './chart-unit.ts'
import { changeOf, endedUnits } from './unit-changes.ts'
import { factsOf } from './unit-facts.ts'

export type ChartView = 'before' | 'after' | 'changes'

/** What of a structure is drawn. */
export interface ChartScope {
  readonly view: ChartView
  /** Only this unit and what is below it; null for everything. */
  readonly unitId: string | null
  /** Only these systems; null for all. */
  readonly systems: ReadonlySet<string> | null
  /** Only units of these tiers, each under its nearest superior that is drawn; null for all. */
  readonly tiers: ReadonlySet<string> | null
  /** Kinds of relations that are drawn beside subordination. */
  readonly relations: ReadonlySet<string>
  /** Measures that stand on cards, and whether the number of posts does. */
  readonly measures: readonly string[]
  readonly countsPosts: boolean
  readonly language: Language
}

/** How a figure is written in the language of the chart. */
export type SayFigure = (value: number, measureId: string) => string

/** The relation by which a unit is staff of its superior. */
const advising = 'advises'
/** In charts of more units than these, posts are counted alone. */
const mostNamingRoles = 60

/**
 * What a chart of a structure shows. With `changes` what has ended stands where it stood, as far as its
 * superior is drawn, unless a successor says that it comes from it.
 * @param opening the structure of the baseline, in which ended units still live
 * @param structure as it stands on the day of the chart; with `before` it is `opening`
 */
export function chartSubjectOf(
  opening: Structure,
  structure: Structure,
  scope: ChartScope,
  sayFigure: SayFigure,
): ChartSubject {
  const words = chartWords[scope.language]
  const shown = scope.view === 'before' ? opening : structure
  const { profile } = shown.vocabulary
  const rankOf = new Map(profile.tiers.map(({ id }, rank) => [id, rank]))
  const systemRank = new Map(profile.systems.map(({ id }, rank) => [id, rank]))
  const living = scope.unitId === null ? [...shown.units.values()] : [...subtree(shown, scope.unitId)]
  const isWanted = ({ system, tier, id }: Unit): boolean =>
    id === scope.unitId || ((scope.systems?.has(system) ?? true) && (scope.tiers?.has(tier) ?? true))
  const drawn = living.filter(isWanted).sort((a, b) => {
    const bySystem = (systemRank.get(a.system) ?? 0) - (systemRank.get(b.system) ?? 0)
    const byRank = (rankOf.get(a.tier) ?? 0) - (rankOf.get(b.tier) ?? 0)
    return bySystem || byRank || byCode(a, b)
  })
  const isDrawn = new Set(drawn.map(({ id }) => id))
  const superiorOf = (unit: Unit, within: Structure): string | null => {
    if (unit.id === scope.unitId) return null
    for (let id = unit.superiorId; id !== null; ) {
      if (isDrawn.has(id)) return id
      const superior = within.unit(id)
      if (!superior) return null
      id = superior.superiorId
    }
    return null
  }
  const advisers = new Set<string>()
  for (const { kind, fromId, toId } of shown.table('relations').values())
    if (kind === advising && shown.unit(fromId)?.superiorId === toId) advisers.add(fromId)
  const said = (unit: Unit, place: Partial<ChartUnit>): ChartUnit => ({
    id: unit.id,
    superiorId: superiorOf(unit, shown),
    system: unit.system,
    rank: rankOf.get(unit.tier) ?? 0,
    name: unit.name,
    officialShortName: unit.officialShortName,
    code: unit.code,
    facts: [],
    mark: null,
    change: null,
    isStaff: advisers.has(unit.id),
    isEnded: false,
    ...place,
  })
  const units = drawn.map((unit) =>
    said(unit, {
      facts: factsOf(shown, unit, scope, drawn.length <= mostNamingRoles, sayFigure, words),
      ...(scope.view === 'changes'
        ? { mark: markOf(structure, unit), change: changeOf(opening, structure, unit, words) }
        : {}),
    }),
  )
  const ended = scope.view === 'changes' ? endedUnits(opening, structure, isDrawn, isWanted, said, words) : []
  const everyone = superiorsFirst([...units, ...ended])
  const present = new Set(everyone.map(({ id }) => id))
  const lines = new Map(profile.relations.map(({ id, line }) => [id, line]))
  const relations = [...shown.table('relations').values()].flatMap(
    ({ kind, fromId, toId }): ChartRelation[] => {
      const line = lines.get(kind)
      return line && scope.relations.has(kind) && present.has(fromId) && present.has(toId)
        ? [{ kind, line, fromId, toId }]
        : []
    },
  )
  return { units: everyone, relations }
}

const byCode = (a: Unit, b: Unit): number => {
  const [left, right] = [a.code ?? a.id, b.code ?? b.id]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Siblings keep their order; a unit never comes before its superior. */
function superiorsFirst(units: readonly ChartUnit[]): ChartUnit[] {
  const below = Map.groupBy(units, ({ superiorId }) => superiorId)
  const ordered: ChartUnit[] = []
  const open = (below.get(null) ?? []).toReversed()
  for (let unit = open.pop(); unit; unit = open.pop()) {
    ordered.push(unit)
    open.push(...(below.get(unit.id) ?? []).toReversed())
  }
  return ordered
}
