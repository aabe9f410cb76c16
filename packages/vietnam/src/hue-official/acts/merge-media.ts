import type { Act } from '@tinhgon/model'
import { mergeWhole, moveSeats } from '../../planning/events.ts'
import type { Rehearsal } from '../../planning/rehearsal.ts'
import { partyAgenciesCommitteeId } from './new-party-committees.ts'

const newspaperId = 'p-46.BAO'
const broadcasterId = 'g-46.DPTTH'

/**
 * The Party's newspaper takes over the government's broadcaster. The two belong to different systems, so the
 * one is renamed and receives the seats, the other ends; their Party organisations merge.
 */
export function mergeMedia(rehearsal: Rehearsal): Act {
  return {
    id: 'hue-2025-07-merge-media',
    title: 'Hợp nhất Báo Huế ngày nay và Đài Phát thanh và Truyền hình Huế',
    operatesOn: '2025-07-01',
    legalBasis: null,
    exhausts: [],
    events: [
      {
        type: 'unit-changed',
        version: 1,
        legalBasis: null,
        unitId: newspaperId,
        changes: { name: 'Báo và phát thanh, truyền hình Huế', officialShortName: 'Báo và PT-TH Huế' },
      },
      moveSeats(
        rehearsal.structure
          .postsOf(broadcasterId)
          .map(({ id }) => id)
          .sort()
          .map((postId) => ({ postId, toUnitId: newspaperId })),
      ),
      {
        type: 'unit-dissolved',
        version: 1,
        legalBasis: null,
        unitId: broadcasterId,
        endsFigures: [],
        successorIds: [newspaperId],
      },
      mergeWhole(
        {
          id: 'p-2025-46.CB-BPTTH',
          system: 'party',
          kind: 'grassroots-party-organisation',
          tier: 'grassroots',
          name: 'Đảng bộ Báo và phát thanh, truyền hình Huế',
          officialShortName: null,
          code: '46.CB-BPTTH',
          superiorId: partyAgenciesCommitteeId,
          seat: null,
        },
        ['p-46.CB-BAO', 'p-46.CB-DPTTH'],
      ),
    ],
  }
}
