import { seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { readClauses, tellLineage } from './testing/province.ts'
import { randomResolution } from './testing/random-resolution.ts'

/** Units that are kept bear the name as the text spells it. */
const inOneSpelling = (line: string): string => line.replaceAll('Hoà', 'Hòa').replaceAll('Thuỷ', 'Thủy')

describe.each(seedRanges(600, 200))('random plans written as resolutions, $title', ({ seeds }) => {
  it('RES-2 RES-5 RES-6 RES-7 RES-8 RES-14 RES-15 are read back as they were, with nothing left open', () => {
    for (const seed of seeds) {
      const { rows, clauses, lineage } = randomResolution(seed)
      const read = readClauses(rows, ...clauses)
      const told = tellLineage(read).map(inOneSpelling).sort()
      expect(told, `seed ${seed}\n${clauses.join('\n')}`).toEqual(lineage)
      expect(read.open, `seed ${seed}\n${clauses.join('\n')}`).toEqual([])
    }
  })
})
