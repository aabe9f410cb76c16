import { expect, test } from 'vitest'
import { countsLine } from './test-counts.ts'

test('the last line sums up what passed, failed and was skipped', () => {
  const counts = [
    { passed: 10, failed: 0, skipped: 2 },
    { passed: 3, failed: 1, skipped: 0 },
  ]
  expect(countsLine(counts, 0)).toBe('13 passed, 1 failed, 2 skipped')
  expect(countsLine([{ passed: 4, failed: 0, skipped: 0 }], 0)).toBe('4 passed, 0 failed')
})

test('a failed check without a failed test is a failure all the same', () => {
  expect(countsLine([{ passed: 4, failed: 0, skipped: 0 }], 1)).toBe('4 passed, 1 failed')
  expect(countsLine([], 2)).toBe('0 passed, 2 failed')
})
