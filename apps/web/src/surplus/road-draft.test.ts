import type { PostsBesideNorm } from '@tinhgon/engine'
import { expect, test } from 'vitest'
import { departuresWith, spread, stagesOf } from './road-draft.ts'

const row = (seats: number, normOn: string | null): PostsBesideNorm => ({
  id: 'norm unit',
  norm: 'norm',
  unit: 'unit',
  counts: 'deputies',
  current: seats + 3,
  allowed: 3,
  provisional: null,
  normOn,
  transition: null,
  citation: { document: 'Conclusion', article: null, source: 'plain', grade: 'verified' },
  surplus: seats,
  members: 1,
  seats: Array.from({ length: seats }, (_, index) => ({
    postId: `s${index}`,
    role: 'vice',
    holderId: null,
    fromUnitId: null,
    lawfulUntil: null,
    leavesOn: null,
  })),
  departures: [],
})

test('SUR-3 the stages of a road are the ends of the years, the last one the day by which the norm is reached', () => {
  expect(stagesOf(row(1, '2027-02-14'), '2025-07-01')).toEqual(['2025-12-31', '2026-12-31', '2027-02-14'])
})

test('SUR-3 where the law sets no day five years are offered, none of them past', () => {
  expect(stagesOf(row(1, null), '2025-12-31')).toEqual([
    '2026-12-31',
    '2027-12-31',
    '2028-12-31',
    '2029-12-31',
    '2030-12-31',
  ])
})

test('SUR-3 seats spread evenly, the first to leave first, none after the deadline', () => {
  expect(spread(row(4, '2026-06-30'), '2025-07-01')).toEqual([
    ['s0', '2025-12-31'],
    ['s1', '2025-12-31'],
    ['s2', '2026-06-30'],
    ['s3', '2026-06-30'],
  ])
})

test('SUR-4 what is chosen and not saved stands in place of what the plan does', () => {
  const plan = new Map([
    ['s0', '2026-12-31'],
    ['s1', '2027-12-31'],
  ])
  const draft = new Map([
    ['s0', null],
    ['s2', '2025-12-31'],
  ])
  expect([...departuresWith(plan, draft)]).toEqual([
    ['s1', '2027-12-31'],
    ['s2', '2025-12-31'],
  ])
})
