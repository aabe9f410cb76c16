import { type Hop, journeyTo, type LineagePair, lineagePairs } from '@tinhgon/engine'
import { type CarriedMeasure, formatFigure, type Language, textIn } from '@tinhgon/model'
import { columns } from '../tables/columns.ts'
import type { Cell } from '../tables/table.ts'
import { extentWords } from '../tables/table-words.ts'
import type { AnnexGround } from './annex-ground.ts'
import type { MakeTable } from './make-table.ts'
import { unitsInOrder } from './units-in-order.ts'

/**
 * Which units of the baseline every unit consists of: old code to new code. A unit that no act has touched is
 * its own origin and has no day; one that has no origin in the baseline is in no row.
 */
export const lineageTable: MakeTable = (ground, language) => {
  const { exported, structure, systems } = ground
  const byUnit = Map.groupBy(lineagePairs(structure), ({ after }) => after.id)
  const rows = unitsInOrder(structure, systems).flatMap(({ id }) => {
    const hops = journeyTo(exported.steps, id)
    return (byUnit.get(id) ?? []).map((pair): Cell[] => [
      pair.before.code,
      pair.before.name,
      extentWords[pair.extent][language],
      carriedBy(pair, hops, ground, language),
      pair.after.code,
      pair.after.name,
      validFrom(pair, hops),
    ])
  })
  return {
    columns: [
      columns.oldCode,
      columns.oldName,
      columns.extent,
      columns.carried,
      columns.newCode,
      columns.newName,
      columns.validFrom,
    ],
    rows,
  }
}

/** The day of the last act on the way from the one to the other. */
function validFrom({ before }: LineagePair, hops: readonly Hop[]): string | null {
  const reached = new Set([before.id])
  let day: string | null = null
  for (const { fromId, toId, act } of hops) {
    if (toId === null || !reached.has(fromId)) continue
    reached.add(toId)
    day = act.operatesOn
  }
  return day
}

/** What acts have stated of the part that went over directly. */
function carriedBy(
  { before, after }: LineagePair,
  hops: readonly Hop[],
  { structure }: AnnexGround,
  language: Language,
): string | null {
  const told = hops
    .filter(({ fromId, toId }) => fromId === before.id && toId === after.id)
    .flatMap(({ measures }) => measures)
    .flatMap((carried) => {
      const said = sayCarried(carried)
      const measure = structure.vocabulary.measures.get(carried.measure)
      return said && measure ? [`${textIn(measure.title, language)}: ${said(measure)}`] : []
    })
  return told.length === 0 ? null : told.join('; ')

  function sayCarried(carried: CarriedMeasure) {
    if (carried.type === 'unstated') return null
    return (measure: Parameters<typeof formatFigure>[1]): string =>
      carried.type === 'figure'
        ? formatFigure(carried.value, measure, language)
        : `${carried.numerator}/${carried.denominator}`
  }
}
