import { pageFaults } from '@tinhgon/charts'
import { planReform, readReformTables } from '@tinhgon/exchange'
import { exportGround, makeScene, textMeasure } from '@tinhgon/exchange/files'
import { unitListFigures, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { sharedBytes, sharedDataIsHere } from './shared-tables.ts'

const title = { vi: 'Sắp xếp đơn vị hành chính', en: 'The reform of administrative units' }
const terms = {
  profile: vietnamProfile,
  figureColumns: unitListFigures,
  system: 'territory',
  baselineId: 'units-before',
  baselineTitle: title,
  source: 'Danh sách',
  date: '2025-07-01',
}

function country() {
  const table = (name: string, file: string) => ({ name, content: sharedBytes(file) })
  const tables = readReformTables(
    {
      unitsBefore: table('before', 'units-before.csv'),
      unitsAfter: table('after', 'units-after.csv'),
      correspondence: table('lineage', 'lineage.csv'),
      provinces: table('provinces', 'lineage-provinces.csv'),
    },
    terms,
  )
  const { baseline, plan } = planReform(tables, terms, { actId: 'reform', title })
  if (!baseline || !plan) throw new Error('the public tables fit')
  const outcome = exportGround(baseline, { title, plan }, vietnamProfile, { isApproved: false })
  if (!outcome.ok) throw new Error('the plan applies')
  return outcome.ground
}

describe.skipIf(!sharedDataIsHere)('charts of the whole country', () => {
  it.each([
    [
      'by province, A3, spread',
      { view: 'after', paper: 'A3', isSpread: true, measures: ['population'] },
      3355,
    ],
    ['on one A0 sheet', { view: 'after', paper: 'A0', isSpread: false, measures: [] }, 3355],
    ['every change on one A0 sheet', { view: 'changes', paper: 'A0', isSpread: false, measures: [] }, 3516],
  ] as const)(
    'CHT-6 CHT-10 CHT-11 %s: nothing is cut, overlaps, crosses or is too small',
    (_title, more, units) => {
      const made = makeScene(country(), {
        scope: null,
        depth: null,
        systems: null,
        tiers: null,
        relations: [],
        countsPosts: false,
        isLandscape: true,
        language: 'vi',
        resolution: 150,
        allowsSmallType: false,
        ...more,
      })
      if ('refusals' in made) throw new Error(made.refusals.map(({ message }) => message).join('\n'))
      expect(made.units).toBe(units)
      expect(made.outcome.isLegible).toBe(true)
      expect(made.outcome.scene.pages.flatMap((page) => pageFaults(page, textMeasure))).toEqual([])
    },
  )
})
