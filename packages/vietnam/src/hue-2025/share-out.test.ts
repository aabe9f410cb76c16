import { describe, expect, it } from 'vitest'
import { shareOut } from './share-out.ts'

describe('sharing out a whole number', () => {
  it('L1 loses nothing and gains nothing', () => {
    for (const total of [0, 1, 7, 58_312]) {
      const shares = shareOut(total, [3, 3, 3, 1, 8_977])
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
    }
  })

  it('L1 gives what is left to the largest remainders, ties to the earlier place', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(shareOut(10, [1, 2, 4])).toEqual([1, 3, 6])
  })
})
