import { createStructure, decide, type Structure } from '@tinhgon/engine'
import {
  readCorrespondence,
  readUnitsAfter,
  readUnitsBefore,
  readUpperCorrespondence,
  type TableOutcome,
} from '@tinhgon/exchange'
import type { Act, ApplyCorrespondence, Baseline } from '@tinhgon/model'
import { unitListFigures, vietnamProfile } from '@tinhgon/vietnam'
import { sharedBytes } from './shared-tables.ts'

const terms = { profile: vietnamProfile, system: 'territory' }
const date = '2025-07-01'

/** The lists of all units of the country before and after the reform, and the tables between them. */
export interface NationalTables {
  readonly baseline: Baseline
  readonly units: ApplyCorrespondence['units']
  readonly correspondence: ApplyCorrespondence['correspondence']
  readonly upperCorrespondence: NonNullable<ApplyCorrespondence['upperCorrespondence']>
}

/** @throws Error when one of the files has a fault */
export const readNationalTables = (): NationalTables => ({
  baseline: contentOf(
    readUnitsBefore(sharedBytes('units-before.csv'), {
      ...terms,
      id: 'before',
      title: { vi: 'Trước', en: 'Before' },
      date: '2025-06-30',
    }),
  ),
  units: [
    ...contentOf(
      readUnitsAfter(sharedBytes('units-after.csv'), {
        ...terms,
        figureColumns: unitListFigures,
        date,
        source: 'list',
      }),
    ),
  ],
  correspondence: [...contentOf(readCorrespondence(sharedBytes('lineage.csv')))],
  upperCorrespondence: [...contentOf(readUpperCorrespondence(sharedBytes('lineage-provinces.csv')))],
})

/** Plans the reform and leaves the acts to be applied. */
export function planReform(tables: NationalTables): {
  readonly structure: Structure
  readonly acts: readonly Act[]
} {
  const { baseline, ...lists } = tables
  const loaded = createStructure(baseline, vietnamProfile)
  if (!loaded.ok) throw new Error(loaded.refusals.map(({ message }) => message).join('\n'))
  const decided = decide(loaded.structure, {
    type: 'apply-correspondence',
    actId: 'reform',
    title: 'Reform',
    operatesOn: date,
    legalBasis: null,
    system: terms.system,
    ...lists,
  })
  if (!decided.ok)
    throw new Error(decided.refusals.map(({ path, message }) => `${path} ${message}`).join('\n'))
  return { structure: loaded.structure, acts: decided.acts }
}

/** The tables cut down to what becomes one of the new provinces. */
export function tablesOfProvince(tables: NationalTables, province: string): NationalTables {
  const units = tables.units.filter(
    ({ code, superiorCode }) => code === province || superiorCode === province,
  )
  const codes = new Set(units.map(({ code }) => code))
  const correspondence = tables.correspondence.filter(({ afterCode }) => codes.has(afterCode))
  const upperCorrespondence = tables.upperCorrespondence.filter(({ afterCode }) => afterCode === province)
  const tops = new Set(upperCorrespondence.map(({ beforeCode }) => beforeCode))
  const byId = new Map(tables.baseline.units.map((unit) => [unit.id, unit]))
  const topOf = (id: string): string | null => {
    const unit = byId.get(id)
    return unit?.superiorId ? topOf(unit.superiorId) : (unit?.code ?? null)
  }
  const kept = tables.baseline.units.filter(({ id }) => tops.has(topOf(id) ?? ''))
  return { baseline: { ...tables.baseline, units: kept }, units, correspondence, upperCorrespondence }
}

function contentOf<T>({ content, faults }: TableOutcome<T>): T {
  if (content === null || faults.length > 0)
    throw new Error(faults.map(({ path, message }) => `${path} ${message}`).join('\n'))
  return content
}
