import type { Baseline } from '@tinhgon/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { phrasings } from './phrasings.ts'
import { listedPairs, readAsProvince, readPairs, unitsBefore } from './read-resolutions.ts'
import { sharedDataIsHere, sharedRows } from './shared-tables.ts'
import { writtenResolution } from './written-resolution.ts'

const provinces = sharedDataIsHere
  ? sharedRows('units-after.csv').filter(({ tier }) => tier === 'province')
  : []

/** One name of the list begins with a small letter; the text may spell apostrophes and tones in another way. */
const spelled = (pairs: ReadonlySet<string>): string[] =>
  Array.from(pairs, (pair) => {
    const letters = pair
      .toUpperCase()
      .normalize('NFD')
      .replaceAll(/\s?['’‘]\s?/g, '')
    const tones = letters.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []
    return letters.replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC') + tones.join('')
  }).sort()

describe.skipIf(!sharedDataIsHere)(
  'the reform of each province, written as a resolution from the tables',
  () => {
    let baseline: Baseline
    beforeAll(() => {
      baseline = unitsBefore()
    })

    it.each(provinces)('RES-8 RES-13 RES-14 $name is read back pair for pair', ({ code = '' }) => {
      const read = readAsProvince(baseline, code, writtenResolution(code))
      expect(spelled(readPairs(read))).toEqual(spelled(listedPairs(code)))
      expect(read.counts.tokens.open).toBe(0)
      expect(read.checks.filter(({ ok }) => ok === false)).toEqual([])
    })

    // Each phrase in two provinces, so that all provinces have their turn.
    it.each(Object.entries(phrasings).map(([phrase, words], turn) => ({ phrase, words, turn })))(
      'RES-4 RES-5 RES-6 RES-7 RES-8 RES-9 RES-10 is read back in other words · $phrase',
      ({ words, turn }) => {
        for (const { code = '' } of [provinces[turn % 34], provinces[(turn + 17) % 34]].filter(
          (row) => !!row,
        )) {
          const read = readAsProvince(baseline, code, writtenResolution(code, words))
          expect(spelled(readPairs(read)), code).toEqual(spelled(listedPairs(code)))
          expect(read.counts.tokens.open, code).toBe(0)
          expect(
            read.checks.filter(({ ok }) => ok === false),
            code,
          ).toEqual([])
        }
      },
    )
  },
)
