import type { Act } from '@tinhgon/model'
import type { Rehearsal } from '../../planning/rehearsal.ts'
import { legalBases } from '../legal-bases.ts'

const head = {
  actId: 'hue-2025-07-end-districts',
  title: 'Kết thúc cấp huyện: 9 quận, huyện, thị xã; cấp xã trực thuộc thành phố',
  operatesOn: '2025-07-01',
  legalBasis: legalBases.endOfDistricts,
}

/** The district tier ends in every system; its seats go to the communes, all of them (CV 03/CV-BCĐ). */
export function endDistricts(rehearsal: Rehearsal): Act {
  const { actId, ...rest } = head
  return {
    id: actId,
    ...rest,
    exhausts: [],
    events: [
      ...rehearsal.planned({
        type: 'end-tier',
        ...head,
        tier: 'district',
        exceptIds: [],
        seats: 'to-subordinates',
      }),
    ],
  }
}
