import { fateMarkOf, markOf, originsOf, type Structure, subtree, type Total, totalOf } from '@tinhgon/engine'
import { type Language, textIn, type Unit } from '@tinhgon/model'
import { type ChartWords, chartWords } from '../words/chart-words.ts'
import type { ChartRelation, ChartSubject, ChartUnit } from './chart-unit.ts'

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
/** More names than these are counted. */
const mostNames = 6

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

function factsOf(
  structure: Structure,
  unit: Unit,
  { measures, countsPosts, language }: ChartScope,
  namesRoles: boolean,
  sayFigure: SayFigure,
  words: ChartWords,
): string[] {
  const facts = measures.flatMap((id) => {
    const measure = structure.vocabulary.measures.get(id)
    if (measure?.system !== unit.system) return []
    const total = totalOf(structure, id, subtree(structure, unit.id))
    if (total.known + total.missing === 0) return []
    return [
      `${withoutNote(textIn(measure.title, language))}: ${sayTotal(total, (value) => sayFigure(value, id), words)}`,
    ]
  })
  return countsPosts ? [...facts, ...postFacts(structure, unit, namesRoles, language, words)] : facts
}

/** How many posts, and in a chart of few units, of which roles, the highest first. */
function postFacts(
  structure: Structure,
  unit: Unit,
  namesRoles: boolean,
  language: Language,
  words: ChartWords,
): string[] {
  const posts = structure.postsOf(unit.id)
  if (posts.length === 0) return []
  const whole = words.posts(String(posts.length))
  if (!namesRoles) return [whole]
  const { roles } = structure.vocabulary.profile
  const byRole = Map.groupBy(posts, ({ role }) => role)
  return [
    whole,
    ...roles.flatMap(({ id, title }) => {
      const count = byRole.get(id)?.length ?? 0
      return count > 0 ? [`${textIn(title, language)}: ${count}`] : []
    }),
  ]
}

/** A card has no room for what a title says in brackets. */
const withoutNote = (title: string): string => title.replace(/\s*\([^)]*\)$/, '')

/** Unknown is an en dash with a count, never 0, never blank (L2). */
const sayTotal = (
  { value, known, missing }: Total,
  say: (value: number) => string,
  words: ChartWords,
): string => (value === null ? words.unknown(String(missing), String(known + missing)) : say(value))

function changeOf(opening: Structure, structure: Structure, unit: Unit, words: ChartWords): string | null {
  const mark = markOf(structure, unit)
  const before = opening.unit(unit.id)
  switch (mark) {
    case 'merged':
    case 'split': {
      const names = originsOf(structure, unit)
        .filter(({ before: origin }) => origin.id !== unit.id)
        .map(({ before: origin, extent }) => (extent === 'whole' ? origin.name : words.partOf(origin.name)))
      return names.length === 0 ? null : words.from(listed(names, words))
    }
    case 'renamed':
    case 'reclassified':
      return before && before.name !== unit.name ? words.wasCalled(before.name) : null
    case 'moved': {
      const superior = before?.superiorId ? opening.unit(before.superiorId) : undefined
      return superior ? words.wasUnder(superior.name) : null
    }
    default:
      return null
  }
}

const listed = (names: readonly string[], words: ChartWords): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} ${words.more(names.length - mostNames)}`

/** What has ended and is named by no successor that is drawn. */
function endedUnits(
  opening: Structure,
  structure: Structure,
  isDrawn: ReadonlySet<string>,
  isWanted: (unit: Unit) => boolean,
  said: (unit: Unit, place: Partial<ChartUnit>) => ChartUnit,
  words: ChartWords,
): ChartUnit[] {
  return [...structure.table('endings').values()].flatMap((ending): ChartUnit[] => {
    const unit = opening.unit(ending.unit.id)
    if (!unit || !isWanted(unit) || ending.successorIds.some((id) => isDrawn.has(id))) return []
    const superiorId = unit.superiorId
    if (superiorId === null || !isDrawn.has(superiorId)) return []
    const successors = ending.successorIds.flatMap((id) => structure.unit(id)?.name ?? [])
    return [
      said(unit, {
        superiorId,
        mark: fateMarkOf(structure, unit) === 'ended' ? 'ended' : fateMarkOf(structure, unit),
        change: successors.length > 0 ? words.became(listed(successors, words)) : null,
        isEnded: true,
        isStaff: false,
      }),
    ]
  })
}
