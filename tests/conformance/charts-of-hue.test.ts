import { pageFaults } from '@tinhgon/charts'
import { exportGround, makeScene, textMeasure } from '@tinhgon/exchange/files'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { expect, it } from 'vitest'

const hue = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
const official = builtInScenarios.find(({ id }) => id === 'hue-official')?.load()
if (!hue || !official) throw new Error('Huế is built in')
const outcome = exportGround(hue, official, vietnamProfile, { isApproved: false })
if (!outcome.ok) throw new Error('the official scenario applies')
const { ground } = outcome

const order = {
  scope: null,
  depth: null,
  systems: null,
  tiers: null,
  relations: ['coordinates'],
  measures: ['population', 'area'],
  countsPosts: true,
  isLandscape: true,
  language: 'vi',
  resolution: 150,
  allowsSmallType: false,
} as const

it.each([
  ['the whole system before, A3, spread', { view: 'before', paper: 'A3', isSpread: true }, 1574],
  ['the whole system before, one A0 sheet', { view: 'before', paper: 'A0', isSpread: false }, 1574],
  ['every change, A4, spread', { view: 'changes', paper: 'A4', isSpread: true, isLandscape: false }, 840],
  ['every change, slides', { view: 'changes', paper: 'slide', isSpread: true }, 840],
  [
    'the communes after, A3, one sheet',
    { view: 'after', systems: ['territory'], paper: 'A3', isSpread: false },
    41,
  ],
  [
    'a district in detail, Russian',
    { view: 'before', scope: 'g-474', paper: 'A4', isSpread: false, language: 'ru' },
    32,
  ],
] as const)(
  'CHT-6 CHT-8 CHT-10 CHT-11 %s: nothing is cut, overlaps, crosses or is too small',
  (_title, more, units) => {
    const made = makeScene(ground, { ...order, ...more })
    if ('refusals' in made) throw new Error(made.refusals.map(({ message }) => message).join('\n'))
    expect(made.units).toBe(units)
    expect(made.outcome.isLegible).toBe(true)
    expect(made.outcome.scene.pages.flatMap((page) => pageFaults(page, textMeasure))).toEqual([])
  },
)
