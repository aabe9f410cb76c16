import { expect, test } from 'vitest'
import { compareAddress, compareNow, parseCompare } from './compare-address.ts'

const searchOf = (address: string): string => new URL(address, 'http://localhost').search

test('an address finds again what was compared: scenarios, versions of the past, the view and the day', () => {
  const place = {
    scenarios: [
      { id: 'hue-official', version: null },
      { id: 'nháp & sửa', version: 12 },
    ],
    view: 'units',
    day: '2025-07-01',
  } as const
  expect(parseCompare(searchOf(compareAddress(place)))).toEqual(place)
  expect(compareNow(['a', 'b'])).toBe('/compare?s=a&s=b')
  expect(compareAddress(parseCompare(''))).toBe('/compare')
})

test('what an address cannot mean is left out: a sixth scenario, one named twice, no day', () => {
  const { scenarios, view, day } = parseCompare('?s=a&s=a&s=b&s=c&s=d&s=e&s=f&view=radar&day=2025-02-30')
  expect(scenarios.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect([view, day]).toEqual(['figures', null])
})
