import { territoryCells } from '@tinhgon/layout'
import { describe, expect, it } from 'vitest'

const side = 7
const ids = Array.from({ length: side * side }, (_, index) => `u${index}`)
/** Squares of a chessboard. */
const borders = ids.flatMap((id, index): [string, string][] => [
  ...((index + 1) % side === 0 ? [] : [[id, `u${index + 1}`] as [string, string]]),
  ...(index + side < ids.length ? [[id, `u${index + side}`] as [string, string]] : []),
])

describe('cells of territories without outlines', () => {
  it('OUT-4 every territory with a border has a closed cell, the same for the same borders', () => {
    const cells = territoryCells(ids, borders)
    expect(cells.size).toBe(ids.length)
    for (const ring of cells.values()) {
      expect(ring.length).toBeGreaterThan(3)
      expect(ring[0]).toEqual(ring.at(-1))
    }
    expect(territoryCells(ids, borders)).toEqual(cells)
  })

  it('OUT-4 neighbours lie beside each other: most cells that touch share a border, and most borders touch', () => {
    const cells = territoryCells(ids, borders)
    const corners = new Map<string, Set<string>>()
    for (const [id, ring] of cells)
      for (const [x, y] of ring) {
        const key = `${x.toFixed(3)} ${y.toFixed(3)}`
        corners.set(key, (corners.get(key) ?? new Set()).add(id))
      }
    const shared = new Map<string, number>()
    for (const at of corners.values())
      for (const a of at)
        for (const b of at) if (a < b) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1)
    const touching = new Set([...shared].flatMap(([pair, count]) => (count >= 2 ? [pair] : [])))
    const wanted = new Set(borders.map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
    expect(wanted.intersection(touching).size / wanted.size).toBeGreaterThan(0.8)
  })

  it('OUT-4 what has no border has no cell, and borders to others are left out', () => {
    expect([
      ...territoryCells(
        ['a', 'b', 'c'],
        [
          ['a', 'b'],
          ['c', 'elsewhere'],
        ],
      ).keys(),
    ]).toEqual(['a', 'b'])
    expect(territoryCells(['a'], []).size).toBe(0)
  })
})
