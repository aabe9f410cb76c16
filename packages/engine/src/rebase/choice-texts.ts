import type { LocalizedText } from '@tinhgon/model'

/** The closed list of what a planner can decide about a conflict, as buttons say it. */
export const choiceTexts = {
  'keep-ours': { vi: 'Giữ theo phương án này', en: 'Keep this plan’s' },
  'keep-theirs': { vi: 'Lấy theo bên kia', en: 'Take the other side’s' },
  'keep-both': { vi: 'Giữ cả hai', en: 'Keep both' },
  'leave-out-mention': { vi: 'Bỏ riêng chỗ này', en: 'Leave out just this' },
  'leave-out-event': { vi: 'Bỏ cả thay đổi này', en: 'Leave out the change' },
  'leave-out-act': { vi: 'Bỏ cả văn bản', en: 'Leave out the act' },
  'put-in-place': { vi: 'Thay bằng đơn vị khác', en: 'Put another unit in its place' },
  'treat-as-same': { vi: 'Coi là cùng một đơn vị', en: 'Treat as the same unit' },
  'rename-id': { vi: 'Đặt mã định danh mới', en: 'Give a new id' },
  'other-code': { vi: 'Đặt mã số khác', en: 'Give another code' },
  'without-code': { vi: 'Để trống mã số', en: 'Leave without a code' },
  'place-rest': { vi: 'Giao phần còn lại cho một đơn vị', en: 'Give the rest to a unit' },
  'end-figures': {
    vi: 'Ghi nhận số liệu kết thúc cùng đơn vị',
    en: 'Record that the figures end with the unit',
  },
  'leave-unstated': { vi: 'Chuyển mà không nêu số', en: 'Carry it without saying how much' },
  'release-first': { vi: 'Cho thôi giữ trước', en: 'Release the holder first' },
  'one-by-one': { vi: 'Xem và quyết định từng mục', en: 'Decide them one by one' },
  'move-date': { vi: 'Dời sang ngày của hiện trạng mới', en: 'Move to the date of the newer baseline' },
} as const satisfies Record<string, LocalizedText>

export type Choice = keyof typeof choiceTexts
