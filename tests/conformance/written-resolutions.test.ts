import { describe, expect, it } from 'vitest'
import { listedPairs, readAsProvince, readPairs, unitsBefore } from './read-resolutions.ts'
import { sharedDataIsHere, sharedRows } from './shared-tables.ts'
import { writtenResolution } from './written-resolution.ts'

const provinces = sharedDataIsHere
  ? sharedRows('units-after.csv').filter(({ tier }) => tier === 'province')
  : []

/** One name of the list begins with a small letter. */
const inCapitals = (pairs: ReadonlySet<string>): string[] =>
  [...pairs].map((pair) => pair.toUpperCase()).sort()

describe.skipIf(!sharedDataIsHere)(
  'the reform of each province, written as a resolution from the tables',
  () => {
    it.each(provinces)('RES-8 RES-13 RES-14 $name is read back pair for pair', ({ code = '' }) => {
      const read = readAsProvince(unitsBefore(), code, writtenResolution(code))
      expect(inCapitals(readPairs(read))).toEqual(inCapitals(listedPairs(code)))
      expect(read.counts.tokens.open).toBe(0)
      expect(read.checks.filter(({ ok }) => ok === false)).toEqual([])
    })
  },
)
