import type { Extent } from '@tinhgon/model'
import { type Reading, unique } from './oracle-reading.ts'
import { eventsOf, type OracleState, type Piece } from './oracle-state.ts'

/** How much of its origin a piece is, as it reads: who alone has something of it has all of it (LIN-3). */
export function extentOf(pieces: readonly Piece[], piece: Piece): Extent {
  const holders = pieces.filter(({ originId }) => originId === piece.originId)
  return holders.every(({ holderId }) => holderId === piece.holderId) ? 'whole' : piece.extent
}

/** Origins handed on by an act; of a dissolved unit they stay its own (LIN-1, LIN-4). */
export function carryPieces(state: OracleState, reading: Reading): Piece[] {
  const moved = state.pieces.flatMap((piece): Piece[] => {
    const claims = reading.claims.filter(({ sourceId }) => sourceId === piece.holderId)
    if (claims.length === 0) return [piece]
    const { originId, holderId } = piece
    const all = extentOf(state.pieces, piece)
    const stays = !reading.endingIds.includes(holderId) || reading.dissolvedIds.includes(holderId)
    return [
      ...claims.map(({ takerId, extent }) => ({ originId, holderId: takerId, extent: compose(all, extent) })),
      ...(stays ? [{ originId, holderId, extent: compose(all, 'remainder') }] : []),
    ]
  })
  const same = (a: Piece, b: Piece): boolean => a.originId === b.originId && a.holderId === b.holderId
  return moved
    .filter((piece, index) => moved.findIndex((other) => same(other, piece)) === index)
    .map((piece) => {
      const extents = unique(moved.filter((other) => same(other, piece)).map(({ extent }) => extent))
      return extents.length === 1 ? piece : { ...piece, extent: 'part' }
    })
}

function compose(inner: Extent, outer: Extent): Extent {
  if (inner === 'part' || outer === 'part') return 'part'
  return inner === 'whole' ? outer : 'remainder'
}

/** With which act those begin that have nothing of the baseline (LIN-5). */
export function carryBeginnings(
  state: OracleState,
  reading: Reading,
  pieces: readonly Piece[],
  livingIds: readonly string[],
): OracleState['beginnings'] {
  const established = eventsOf(reading.act, 'unit-established').map(({ unit }) => unit.id)
  return livingIds
    .filter((unitId) => !pieces.some(({ holderId }) => holderId === unitId))
    .map((unitId) => {
      if (established.includes(unitId)) return { unitId, actId: reading.act.id }
      const from = [
        unitId,
        ...reading.claims.filter(({ takerId }) => takerId === unitId).map(({ sourceId }) => sourceId),
      ]
      const actIds = state.beginnings.filter((one) => from.includes(one.unitId)).map(({ actId }) => actId)
      return { unitId, actId: actIds.toSorted()[0] ?? '' }
    })
}
