import type { Citation, Holding, Norm } from '@tinhgon/model'
import {
  ageLimit,
  committeesOf,
  compositionRule,
  leastShare,
  shareOfWomen,
  shareOfYoung,
} from './committee-members.ts'
import { cited } from './terms.ts'

const directive2019: { readonly citation: Citation; readonly holds: Holding } = {
  citation: cited('Chỉ thị số 35-CT/TW (2019)', 'Cơ cấu cấp ủy', 'plo.vn 866310; phunu.namdinh.gov.vn 886'),
  holds: { from: '2019-05-30', until: '2024-06-13' },
}

export const composition2019: readonly Norm[] = [
  {
    ...compositionRule,
    ...directive2019,
    ...shareOfWomen,
    id: 'ct-35-2019-women',
    appliesTo: committeesOf.both,
    parameters: leastShare(15, 'verified'),
  },
  {
    ...compositionRule,
    ...directive2019,
    ...shareOfYoung,
    id: 'ct-35-2019-young',
    // The source speaks of provinces and districts.
    appliesTo: committeesOf.province,
    parameters: { ...leastShare(10, 'verified'), ...ageLimit(40, 'verified') },
  },
]
