import type { Structure } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { count, type Verdicts } from './checked-norms.ts'

const km2 = 1_000_000

/**
 * The same two resolutions, written as code in one pass: verdicts alone, without figures, limits, grades,
 * citations, or anything that could be kept in step. Designations are taken to be unknown, as in the tables.
 */
export function checkBare(structure: Structure): Verdicts {
  const verdicts: Verdicts = new Map()
  for (const unit of structure.units.values()) {
    const isWard = unit.kind === 'ward'
    if (!isWard && unit.kind !== 'commune') continue
    const people = known(structure, unit.id, 'population')
    const area = known(structure, unit.id, 'area')
    const origins = structure.lineageOf(unit.id).origins.length
    if (origins >= 2) {
      const waived = origins >= 3
      const limits = !isWard ? [5_000, 16_000] : isOfCity(structure, unit) ? [45_000] : [15_000, 21_000]
      count(verdicts, `nq-76-2025-population ${verdictOf(people, limits, waived)}`)
      count(
        verdicts,
        `nq-76-2025-area ${verdictOf(area, isWard ? [5.5 * km2] : [30 * km2, 100 * km2], waived)}`,
      )
    }
    count(verdicts, `nq-112-2025-population ${verdictOf(people, isWard ? [21_000] : [2_500, 16_000], false)}`)
    count(
      verdicts,
      `nq-112-2025-area ${verdictOf(area, isWard ? [5.5 * km2] : [15 * km2, 100 * km2], false)}`,
    )
  }
  return verdicts
}

function known(structure: Structure, unitId: string, measure: string): number | null {
  const figure = structure.figureOf(unitId, measure)
  return figure && !figure.open && figure.poolIds.length === 0 ? figure.fixed : null
}

const isOfCity = (structure: Structure, { superiorId }: Unit): boolean =>
  superiorId !== null && structure.unit(superiorId)?.kind === 'municipality'

/** The least and the greatest limit that may apply. */
function verdictOf(value: number | null, limits: readonly number[], waived: boolean): string {
  const [least = 0, greatest = least] = limits
  if (value !== null && value >= greatest) return 'pass'
  if (waived) return 'pass'
  return value !== null && value < least ? 'fail' : 'not-enough-data'
}
