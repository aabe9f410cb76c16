import { foldEdits } from '@tinhgon/engine'
import type { Edit } from '@tinhgon/model'
import { actOf, dissolved } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { moveByOne, orderedActs } from './ordered-acts.ts'

const add = (id: string, operatesOn: string): Edit => ({
  type: 'act-added',
  version: 1,
  act: actOf([dissolved('u')], { id, operatesOn }),
  beforeActId: null,
})
const log = [add('c', '2025-07-01'), add('a', '2025-02-01'), add('d', '2025-07-01'), add('e', '2025-07-01')]
const order = (edits: readonly Edit[]): string =>
  orderedActs(foldEdits(edits).plan)
    .map(({ act }) => act.id)
    .join('')

describe('the order of acts', () => {
  it('E5 LOG-4 is by day, then by place, acts that are switched off included', () => {
    expect(order([...log, { type: 'act-switched', version: 1, actId: 'd', on: false }])).toBe('acde')
  })

  it('LOG-3 an act is moved one place earlier or later among those of its day', () => {
    const acts = orderedActs(foldEdits(log).plan)
    const moved = (actId: string, way: 'earlier' | 'later'): string => {
      const edit = moveByOne(acts, actId, way)
      return edit ? order([...log, edit]) : 'stays'
    }
    expect(moved('d', 'earlier')).toBe('adce')
    expect(moved('d', 'later')).toBe('aced')
    expect(moved('e', 'earlier')).toBe('aced')
    expect([moved('c', 'earlier'), moved('e', 'later'), moved('a', 'later')]).toEqual([
      'stays',
      'stays',
      'stays',
    ])
  })
})
