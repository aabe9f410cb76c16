import type { ChangeEvent, CompleteText } from '@tinhgon/model'

/** Why a change, or something of it, does not stand in the text. */
export const unsaidReasons = {
  'other-system': {
    vi: 'thuộc hệ thống khác: nghị quyết này chỉ sắp xếp đơn vị hành chính',
    en: 'belongs to another system: this resolution arranges territories alone',
    ru: 'относится к другой системе: постановление преобразует только административные единицы',
  },
  'other-tier': {
    vi: 'không phải đơn vị hành chính cấp xã',
    en: 'is no unit of the commune level',
    ru: 'не является единицей уровня общины',
  },
  'no-such-form': {
    vi: 'mẫu nghị quyết không có cách viết cho việc này',
    en: 'the form of the resolution has no words for it',
    ru: 'в форме постановления для этого нет формулировки',
  },
  belongings: {
    vi: 'vị trí, quan hệ, đơn vị cấp dưới hoặc số liệu khác đi theo phần được chia',
    en: 'posts, relations, subordinates or other figures that go with a part',
    ru: 'должности, связи, подчинённые единицы или другие показатели, переходящие с частью',
  },
  attributes: {
    vi: 'đổi mã, trụ sở, tên viết tắt hoặc cấp trên',
    en: 'changes code, seat, short name or superior',
    ru: 'меняет код, местонахождение, краткое название или подчинение',
  },
  figures: {
    vi: 'số liệu không có cột trong phụ lục',
    en: 'a figure that has no column in the annex',
    ru: 'показатель, для которого в приложении нет столбца',
  },
  'made-in-this-draft': {
    vi: 'lấy từ đơn vị do chính nghị quyết này lập ra',
    en: 'takes from a unit that this very resolution makes',
    ru: 'берётся у единицы, созданной этим же постановлением',
  },
} as const satisfies Record<string, CompleteText>
export type UnsaidReason = keyof typeof unsaidReasons

/** A change of the plan that the text does not say, wholly or in part. Nothing is dropped in silence. */
export interface Unsaid {
  readonly actId: string
  readonly eventIndex: number
  readonly event: ChangeEvent
  readonly reason: UnsaidReason
}
