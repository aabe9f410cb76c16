import type { Norm, NormSubject } from '@tinhgon/model'
import { area2025, population2025 } from './standards-2025.ts'
import { text } from './terms.ts'

/** What the norms are about, in the order in which they are listed. */
export const normSubjects: readonly NormSubject[] = [
  {
    id: 'standards-of-administrative-units',
    title: text(
      'Tiêu chuẩn đơn vị hành chính',
      'Standards of administrative units',
      'Нормы административных единиц',
    ),
  },
]

export const norms: readonly Norm[] = [population2025, area2025]
