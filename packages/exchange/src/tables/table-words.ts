import type { PostsBesideNorm, ToldVerdict } from '@tinhgon/engine'
import type { CompleteText, Extent } from '@tinhgon/model'

export const verdictWords: Readonly<Record<ToldVerdict, CompleteText>> = {
  pass: { vi: 'đạt', en: 'pass', ru: 'соблюдён' },
  fail: { vi: 'chưa đạt', en: 'fail', ru: 'не соблюдён' },
  'not-enough-data': { vi: 'chưa đủ số liệu', en: 'not enough data', ru: 'недостаточно данных' },
  provided: { vi: 'được tạm giữ', en: 'allowed for the time being', ru: 'временно допускается' },
}

export const countsWords: Readonly<Record<PostsBesideNorm['counts'], CompleteText>> = {
  heads: { vi: 'cấp trưởng', en: 'heads', ru: 'руководители' },
  deputies: { vi: 'cấp phó', en: 'deputies', ru: 'заместители' },
  staff: { vi: 'biên chế', en: 'staff', ru: 'штат' },
}

export const words = {
  before: { vi: 'trước', en: 'before', ru: 'до' },
  after: { vi: 'sau', en: 'after', ru: 'после' },
  yes: { vi: 'có', en: 'yes', ru: 'да' },
  no: { vi: 'không', en: 'no', ru: 'нет' },
  all: { vi: 'Toàn bộ', en: 'All', ru: 'Все' },
  total: { vi: 'Cộng', en: 'Total', ru: 'Итого' },
  units: { vi: 'Số đơn vị', en: 'Units', ru: 'Единицы' },
  posts: { vi: 'Số vị trí', en: 'Posts', ru: 'Должности' },
  heads: { vi: 'Vị trí cấp trưởng', en: 'Posts of heads', ru: 'Должности руководителей' },
  deputies: { vi: 'Vị trí cấp phó', en: 'Posts of deputies', ru: 'Должности заместителей' },
  balanced: { vi: 'khớp', en: 'reconciles', ru: 'сходится' },
  unbalanced: { vi: 'không khớp', en: 'does not reconcile', ru: 'не сходится' },
  undecided: { vi: 'chưa đủ số liệu', en: 'not enough data', ru: 'недостаточно данных' },
  vacant: { vi: 'khuyết', en: 'vacant', ru: 'вакантно' },
  everything: { vi: 'tất cả', en: 'all', ru: 'все' },
  assumed: {
    vi: 'mặc định, không phải quy định',
    en: 'a default, not law',
    ru: 'по умолчанию, не норма права',
  },
} as const satisfies Readonly<Record<string, CompleteText>>

export const extentWords: Readonly<Record<Extent, CompleteText>> = {
  whole: { vi: 'toàn bộ', en: 'whole', ru: 'целиком' },
  part: { vi: 'một phần', en: 'part', ru: 'часть' },
  remainder: { vi: 'phần còn lại', en: 'remainder', ru: 'остаток' },
}

export const severityWords: Readonly<Record<'warning' | 'information', CompleteText>> = {
  warning: { vi: 'cần xem lại', en: 'to be looked at', ru: 'требует внимания' },
  information: { vi: 'để biết', en: 'for information', ru: 'к сведению' },
}
