import { fateMarkOf, markOf, originsOf, type Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import type { ChartWords } from '../words/chart-words.ts'
import type { ChartUnit } from './chart-unit.ts'

/** More names than these are counted. */
const mostNames = 6

/** Whence a unit comes, what it was called, or under whom it was. */
export function changeOf(
  opening: Structure,
  structure: Structure,
  unit: Unit,
  words: ChartWords,
): string | null {
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
export function endedUnits(
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
