import type { ChangeEvent, LocalizedText } from '@tinhgon/model'

/** Why a change, or something of it, does not stand in the text. */
export const unsaidReasons = {
  'other-system': {
    vi: 'thuộc hệ thống khác: nghị quyết này chỉ sắp xếp đơn vị hành chính',
    en: 'belongs to another system: this resolution arranges territories alone',
  },
  'other-tier': {
    vi: 'không phải đơn vị hành chính cấp xã',
    en: 'is no unit of the commune level',
  },
  'no-such-form': {
    vi: 'mẫu nghị quyết không có cách viết cho việc này',
    en: 'the form of the resolution has no words for it',
  },
  belongings: {
    vi: 'vị trí, quan hệ, đơn vị cấp dưới hoặc số liệu khác đi theo phần được chia',
    en: 'posts, relations, subordinates or other figures that go with a part',
  },
  attributes: {
    vi: 'đổi mã, trụ sở, tên viết tắt hoặc cấp trên',
    en: 'changes code, seat, short name or superior',
  },
  figures: {
    vi: 'số liệu không có cột trong phụ lục',
    en: 'a figure that has no column in the annex',
  },
  'made-in-this-draft': {
    vi: 'lấy từ đơn vị do chính nghị quyết này lập ra',
    en: 'takes from a unit that this very resolution makes',
  },
} as const satisfies Record<string, LocalizedText>
export type UnsaidReason = keyof typeof unsaidReasons

/** A change of the plan that the text does not say, wholly or in part. Nothing is dropped in silence. */
export interface Unsaid {
  readonly actId: string
  readonly eventIndex: number
  readonly event: ChangeEvent
  readonly reason: UnsaidReason
}
