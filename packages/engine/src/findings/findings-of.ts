import { paramOf, textIn, type Unit } from '@tinhgon/model'
import { ledgerOf } from '../ledger/ledger.ts'
import { measureOf } from '../measures/measure-of.ts'
import { totalOf, totalsOf } from '../measures/total.ts'
import { endedClaimant, restatedClaimant } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'
import { subtree } from '../structure/traverse.ts'
import { type Finding, finding } from './finding.ts'

/** What follows from the structure alone; the law's own demands are the norms'. */
export function findingsOf(structure: Structure): Finding[] {
  return [
    ...dividedFigures(structure),
    ...contradictions(structure),
    ...differingStatements(structure),
    ...missingFigures(structure),
    ...restatements(structure),
  ]
}

/** A measure's name in every language, with its base unit where the figure alone would mislead. */
function titlesOf(structure: Structure, measureId: string): Record<string, string> {
  const { title, baseUnit } = measureOf(structure, measureId)
  if (baseUnit !== 'square-metre') return paramOf('measure', title)
  return paramOf('measure', {
    vi: `${title.vi} (m²)`,
    en: `${title.en} (m²)`,
    ru: `${textIn(title, 'ru')} (м²)`,
  })
}

function dividedFigures(structure: Structure): Finding[] {
  return [...structure.table('pools').values()].map((pool) => {
    const units = pool.claimants.filter(
      (claimant) => claimant !== restatedClaimant && claimant !== endedClaimant,
    )
    return finding('divided-without-figures', 'warning', units, {
      ...titlesOf(structure, pool.measure),
      units: units.length,
      total: pool.total,
    })
  })
}

function contradictions(structure: Structure): Finding[] {
  return [...structure.table('contradictions').values()].map(({ unitId, measure, stated, min, max }) =>
    finding('figure-outside-bounds', 'warning', [unitId], {
      name: structure.need('units', unitId).name,
      ...titlesOf(structure, measure),
      stated,
      min,
      max: max ?? '…',
    }),
  )
}

function differingStatements(structure: Structure): Finding[] {
  return [...structure.table('statements').values()].flatMap(({ unitId, measure, value }) => {
    const unit = structure.unit(unitId)
    if (!unit || value === null) return []
    const { min, max, known, missing } = totalOf(structure, measure, subtree(structure, unitId))
    if (known + missing === 0 || (value >= min && (max === null || value <= max))) return []
    return [
      finding('statement-differs', 'information', [unitId], {
        name: unit.name,
        ...titlesOf(structure, measure),
        stated: value,
        min,
        max: max ?? '…',
      }),
    ]
  })
}

function missingFigures(structure: Structure): Finding[] {
  return [...totalsOf(structure)].flatMap(([measureId, { known, missing }]) => {
    if (missing === 0) return []
    const unitIds = unitsMissing(structure, measureId)
    return [
      finding('figures-missing', 'information', unitIds, {
        ...titlesOf(structure, measureId),
        missing,
        units: known + missing,
      }),
    ]
  })
}

function unitsMissing(structure: Structure, measure: string): string[] {
  const missing = (unit: Unit) => totalOf(structure, measure, [unit]).missing === 1
  return [...structure.units.values()].filter(missing).map(({ id }) => id)
}

function restatements(structure: Structure): Finding[] {
  return ledgerOf(structure).flatMap(({ row, restated }) =>
    restated === null || restated === 0
      ? []
      : [finding('restated', 'information', [], { ...titlesOf(structure, row), difference: restated })],
  )
}
