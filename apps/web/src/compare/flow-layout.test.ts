import type { LineageFlow } from '@tinhgon/engine'
import { unitOf } from '@tinhgon/testkit'
import { expect, test } from 'vitest'
import { layFlows } from './flow-layout.ts'

const flow = (from: string, to: string, amount: number | null): LineageFlow => ({
  before: unitOf(from),
  after: unitOf(to),
  extent: 'whole',
  amount,
})

const heights = (picture: ReturnType<typeof layFlows>, side: 'before' | 'after') =>
  new Map(
    picture.nodes.filter((node) => node.side === side).map(({ unit, y0 = 0, y1 = 0 }) => [unit?.id, y1 - y0]),
  )

test('a unit is as thick as what flows through it, or as the number of units', () => {
  const flows = [flow('a', 'x', 300), flow('b', 'x', 100), flow('c', 'y', 100)]
  const [byAmount, byCount] = [layFlows(flows, 'amount', 900), layFlows(flows, 'count', 900)]
  const ratio = (picture: typeof byAmount) =>
    (heights(picture, 'after').get('x') ?? 0) / (heights(picture, 'after').get('y') ?? 1)
  expect(ratio(byAmount)).toBeCloseTo(4)
  expect(ratio(byCount)).toBeCloseTo(2)
})

test('names keep their distance, and what goes into one unit stands together whatever the order given', () => {
  const flows = Array.from({ length: 40 }, (_, place) => flow(`u${place}`, `n${place % 7}`, 1 + place))
  const { nodes } = layFlows(flows, 'amount', 900)
  const before = nodes
    .filter(({ side }) => side === 'before')
    .map((node) => ({
      middle: ((node.y0 ?? 0) + (node.y1 ?? 0)) / 2,
      into: Number(node.unit?.id.slice(1)) % 7,
    }))
    .toSorted((a, b) => a.middle - b.middle)
  for (const [place, { middle }] of before.entries())
    if (place > 0) expect(middle - (before[place - 1]?.middle ?? 0)).toBeGreaterThan(15)
  const runs = before.filter(({ into }, place) => into !== before[place - 1]?.into)
  expect(runs).toHaveLength(7)
})

test('a flow of unknown size is drawn, as thin as any', () => {
  const { links } = layFlows([flow('a', 'x', 5_000), flow('b', 'x', null)], 'amount', 900)
  const [known = 0, unknown = 0] = links.map(({ width }) => width)
  expect(unknown).toBeGreaterThan(0)
  expect(unknown).toBeLessThan(known / 100)
})
