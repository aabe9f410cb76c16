import { describe, expect, it } from 'vitest'
import { partyBodies } from './commune-bodies.ts'
import { placeSeats } from './seat-places.ts'

const places = partyBodies.map((body) => ({ unitId: body.codeSuffix, body }))
const post = (id: string, role: string) => ({ id, unitId: 'p', role, basis: 'norm', holderId: null }) as const

describe('placing the seats of a committee in its new bodies', () => {
  it('leaves the committee its own leaders', () => {
    expect(placeSeats([post('1', 'secretary')], places, new Set(['secretary']))).toEqual([])
  })

  it('takes leaders of former bodies to the body of the same work', () => {
    const moves = placeSeats([post('1', 'inspection-head'), post('2', 'chief-of-office')], places, new Set())
    expect(moves).toEqual([
      { postId: '1', toUnitId: 'UBKT' },
      { postId: '2', toUnitId: 'VP' },
    ])
  })

  it('L1 shares all others out in turn and places each', () => {
    const posts = ['1', '2', '3', '4'].map((id) => post(id, 'specialist'))
    expect(placeSeats(posts, places, new Set()).map(({ toUnitId }) => toUnitId)).toEqual([
      'VP',
      'BXDD',
      'UBKT',
      'VP',
    ])
  })
})
