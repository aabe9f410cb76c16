import { expect, test } from 'vitest'
import { formatLocation, type PageLocation, parseLocation } from './page-location.ts'

const home: PageLocation = {
  scenarioId: null,
  step: null,
  view: 'after',
  layout: 'chart',
  focus: null,
  selected: [],
  version: null,
  sheet: null,
  rulesOn: null,
  presenting: false,
}

const locations: readonly [string, PageLocation][] = [
  ['home', home],
  ['a scenario as it opens', { ...home, scenarioId: 'hue-official' }],
  ['the baseline step', { ...home, scenarioId: 'hue-official', step: 0 }],
  [
    'everything chosen',
    {
      scenarioId: 'a',
      step: 7,
      view: 'overlay',
      layout: 'radial',
      focus: 'p-46',
      selected: ['t-19750', 'p-46.TG'],
      version: 12,
      sheet: 'posts',
      rulesOn: '2026-01-01',
      presenting: true,
    },
  ],
  [
    'ids with signs of an address',
    { ...home, scenarioId: 'nháp/2?x=1&y#z%', selected: ['a&b=c', 'd+e', '%41'] },
  ],
]

test.each(locations)('%s is found again after a reload', (_, location) => {
  expect(parseLocation(formatLocation(location))).toEqual(location)
})

test('what is as usual is not written', () => {
  expect(formatLocation({ ...home, scenarioId: 'hue-official' })).toBe('#/s/hue-official')
  expect(formatLocation({ ...home, step: 3, view: 'before' })).toBe('#/')
})

test.each(['', '#', '#/', '#/nowhere', '#/s/'])('“%s” is home', (hash) => {
  expect(parseLocation(hash)).toEqual(home)
})

test('what nobody wrote falls back to the usual', () => {
  expect(parseLocation('#/s/x?step=-1&view=sideways&layout=spiral')).toEqual({ ...home, scenarioId: 'x' })
})

test('an address that was cut short opens home rather than nothing', () => {
  expect(parseLocation('#/s/50%')).toEqual(home)
})
