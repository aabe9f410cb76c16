import type { CompleteText } from '@tinhgon/model'

/** The closed list of what a planner can decide about a conflict, as buttons say it. */
export const choiceTexts = {
  'keep-ours': { vi: 'Giữ theo phương án này', en: 'Keep this plan’s', ru: 'Оставить по этому плану' },
  'keep-theirs': { vi: 'Lấy theo bên kia', en: 'Take the other side’s', ru: 'Взять по другой стороне' },
  'keep-both': { vi: 'Giữ cả hai', en: 'Keep both', ru: 'Оставить оба' },
  'leave-out-mention': { vi: 'Bỏ riêng chỗ này', en: 'Leave out just this', ru: 'Убрать только это место' },
  'leave-out-event': { vi: 'Bỏ cả thay đổi này', en: 'Leave out the change', ru: 'Убрать всё изменение' },
  'leave-out-act': { vi: 'Bỏ cả văn bản', en: 'Leave out the act', ru: 'Убрать весь документ' },
  'put-in-place': {
    vi: 'Thay bằng đơn vị khác',
    en: 'Put another unit in its place',
    ru: 'Поставить другую единицу',
  },
  'treat-as-same': {
    vi: 'Coi là cùng một đơn vị',
    en: 'Treat as the same unit',
    ru: 'Считать одной единицей',
  },
  'rename-id': { vi: 'Đặt mã định danh mới', en: 'Give a new id', ru: 'Дать новый идентификатор' },
  'other-code': { vi: 'Đặt mã số khác', en: 'Give another code', ru: 'Дать другой код' },
  'without-code': { vi: 'Để trống mã số', en: 'Leave without a code', ru: 'Оставить без кода' },
  'place-rest': {
    vi: 'Giao phần còn lại cho một đơn vị',
    en: 'Give the rest to a unit',
    ru: 'Передать остальное одной единице',
  },
  'end-figures': {
    vi: 'Ghi nhận số liệu kết thúc cùng đơn vị',
    en: 'Record that the figures end with the unit',
    ru: 'Записать, что показатели прекращаются вместе с единицей',
  },
  'leave-unstated': {
    vi: 'Chuyển mà không nêu số',
    en: 'Carry it without saying how much',
    ru: 'Перенести, не указывая сколько',
  },
  'release-first': {
    vi: 'Cho thôi giữ trước',
    en: 'Release the holder first',
    ru: 'Сначала освободить должностное лицо',
  },
  'one-by-one': { vi: 'Xem và quyết định từng mục', en: 'Decide them one by one', ru: 'Решать по одному' },
  'move-date': {
    vi: 'Dời sang ngày của hiện trạng mới',
    en: 'Move to the date of the newer baseline',
    ru: 'Перенести на дату нового исходного состояния',
  },
} as const satisfies Record<string, CompleteText>

export type Choice = keyof typeof choiceTexts
