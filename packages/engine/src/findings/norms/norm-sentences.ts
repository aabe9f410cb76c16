import type { CompleteText, NormParameter } from '@tinhgon/model'

/** How a finding of a norm is said; what stands in braces is filled in. */
export const normSentences = {
  'pass-at-least': {
    vi: '{name}: {value}, đạt mức tối thiểu {limit}.',
    en: '{name}: {value}, meets the minimum of {limit}.',
    ru: '{name}: {value}, минимум {limit} соблюдён.',
  },
  'pass-at-most': {
    vi: '{name}: {value}, trong mức tối đa {limit}.',
    en: '{name}: {value}, within the maximum of {limit}.',
    ru: '{name}: {value}, не превышает максимума {limit}.',
  },
  'fail-at-least': {
    vi: '{name}: {value}, thấp hơn mức tối thiểu {limit}; thiếu {by}.',
    en: '{name}: {value}, below the minimum of {limit}; {by} short.',
    ru: '{name}: {value}, ниже минимума {limit}; не хватает {by}.',
  },
  'fail-at-most': {
    vi: '{name}: {value}, vượt mức tối đa {limit}; thừa {by}.',
    en: '{name}: {value}, above the maximum of {limit}; {by} too many.',
    ru: '{name}: {value}, выше максимума {limit}; лишних {by}.',
  },
  waived: {
    vi: '{name}: {value} so với {limit}; không phải xét: {waiver}.',
    en: '{name}: {value} against {limit}; not considered: {waiver}.',
    ru: '{name}: {value} при норме {limit}; не рассматривается: {waiver}.',
  },
  provided: {
    vi: '{name}: {value}, định mức {limit}; được tạm giữ đến {until}.',
    en: '{name}: {value}, the norm is {limit}; allowed for the time being until {until}.',
    ru: '{name}: {value} при норме {limit}; временно допускается до {until}.',
  },
  'provided-up-to': {
    vi: '{name}: {value}, định mức {limit}; được tạm giữ tới {provisional} đến {until}.',
    en: '{name}: {value}, the norm is {limit}; up to {provisional} allowed until {until}.',
    ru: '{name}: {value} при норме {limit}; до {until} допускается не более {provisional}.',
  },
  'fail-beyond-provision': {
    vi: '{name}: {value}, định mức {limit}; vượt cả mức tạm thời {provisional} (đến {until}).',
    en: '{name}: {value}, the norm is {limit}; above even the {provisional} allowed until {until}.',
    ru: '{name}: {value} при норме {limit}; превышает и временный предел {provisional} (до {until}).',
  },
  unknown: {
    vi: '{name}: chưa đủ số liệu để so với {limit} (thiếu: {missing}).',
    en: '{name}: not enough data to hold against {limit} (missing: {missing}).',
    ru: '{name}: недостаточно данных для сравнения с {limit} (нет: {missing}).',
  },
  'unknown-waived': {
    vi: '{name}: chưa có số liệu ({missing}); không phải xét: {waiver}.',
    en: '{name}: no figure ({missing}); not considered: {waiver}.',
    ru: '{name}: нет данных ({missing}); не рассматривается: {waiver}.',
  },
  'unknown-within': {
    vi: '{name}: trong khoảng {bounds}, chưa đủ để so với {limit} (thiếu: {missing}).',
    en: '{name}: between {bounds}, not enough to hold against {limit} (missing: {missing}).',
    ru: '{name}: в пределах {bounds}, недостаточно для сравнения с {limit} (нет: {missing}).',
  },
} as const satisfies Record<string, CompleteText>

/** What may not be known, besides measures, which bear their own titles. */
export const missingTitles: Readonly<Record<string, CompleteText>> = {
  designations: {
    vi: 'diện miền núi, vùng cao, hải đảo, biên giới',
    en: 'whether it is mountainous, highland, island or border',
    ru: 'отнесение к горным, высокогорным, островным или приграничным',
  },
  borders: { vi: 'đường ranh giới chung', en: 'shared borders', ru: 'общие границы' },
  'where-parts-lie': {
    vi: 'vị trí của phần được tách',
    en: 'where the divided parts lie',
    ru: 'расположение выделенных частей',
  },
  women: { vi: 'giới tính', en: 'gender', ru: 'пол' },
  'younger-than': { vi: 'năm sinh', en: 'year of birth', ru: 'год рождения' },
  'ethnic-minority': { vi: 'dân tộc', en: 'ethnic group', ru: 'национальность' },
  'first-time': { vi: 'nhiệm kỳ trước', en: 'earlier terms', ru: 'прежние сроки' },
}

/** Words of the units of figures after a number; Russian ones in the form that any number may take. */
export const measureWords: Readonly<Record<NormParameter['unit'], CompleteText>> = {
  person: { vi: 'người', en: 'people', ru: 'чел.' },
  'square-metre': { vi: 'km²', en: 'km²', ru: 'км²' },
  seat: { vi: 'đại biểu', en: 'seats', ru: 'деп.' },
  unit: { vi: 'đơn vị', en: 'units', ru: 'ед.' },
  'per-cent': { vi: '%', en: '%', ru: '%' },
  year: { vi: 'năm', en: 'years', ru: 'лет' },
  post: { vi: 'vị trí', en: 'posts', ru: 'долж.' },
  piece: { vi: 'mảnh', en: 'pieces', ru: 'уч.' },
}

/** English words after the number one. */
export const singularWords: Readonly<Partial<Record<NormParameter['unit'], string>>> = {
  person: 'person',
  seat: 'seat',
  unit: 'unit',
  year: 'year',
  post: 'post',
  piece: 'piece',
}
