import type { CompleteText } from '@tinhgon/model'

/** How a change event is said; what stands in braces is filled in. */
export const eventSentences = {
  'unit-established': {
    vi: 'Thành lập {unit}',
    en: 'Establish {unit}',
    ru: 'Учредить: {unit}',
  },
  'unit-established-under': {
    vi: 'Thành lập {unit}, trực thuộc {superior}',
    en: 'Establish {unit} under {superior}',
    ru: 'Учредить: {unit}; подчинение: {superior}',
  },
  'units-merged': {
    vi: 'Sáp nhập {sources} thành {result}',
    en: 'Merge {sources} into the new {result}',
    ru: 'Объединить: {sources}; новая единица: {result}',
  },
  'units-merged-survivor': {
    vi: 'Nhập {sources} vào {result}',
    en: 'Merge {sources} into {result}',
    ru: 'Присоединить: {sources}; к единице: {result}',
  },
  'unit-reformed': {
    vi: '{sources} trở thành {result}',
    en: '{sources} becomes {result}',
    ru: '{sources} становится: {result}',
  },
  'unit-split': {
    vi: 'Chia {unit} thành {results}',
    en: 'Split {unit} into {results}',
    ru: 'Разделить: {unit}; новые единицы: {results}',
  },
  'unit-dissolved': { vi: 'Kết thúc {unit}', en: 'End {unit}', ru: 'Упразднить: {unit}' },
  'unit-dissolved-successors': {
    vi: 'Kết thúc {unit}, kế thừa là {successors}',
    en: 'End {unit}, succeeded by {successors}',
    ru: 'Упразднить: {unit}; преемники: {successors}',
  },
  'unit-changed': { vi: '{unit}: {changes}', en: '{unit}: {changes}', ru: '{unit}: {changes}' },
  'relation-added': {
    vi: 'Thêm quan hệ “{kind}” từ {from} đến {to}',
    en: 'Add the relation “{kind}” from {from} to {to}',
    ru: 'Добавить связь «{kind}»: {from} – {to}',
  },
  'relation-removed': {
    vi: 'Bỏ quan hệ “{kind}” từ {from} đến {to}',
    en: 'Remove the relation “{kind}” from {from} to {to}',
    ru: 'Снять связь «{kind}»: {from} – {to}',
  },
  'posts-changed': {
    vi: 'Vị trí: lập {established}, kết thúc {abolished}, chuyển {moved}',
    en: 'Posts: {established} established, {abolished} ended, {moved} moved',
    ru: 'Должности: учредить {established}, упразднить {abolished}, перевести {moved}',
  },
  'holder-assigned': {
    vi: 'Bố trí {person}',
    en: 'Assign {person}',
    ru: 'Назначить: {person}',
  },
  'holder-released': {
    vi: 'Cho thôi giữ vị trí {post}',
    en: 'Release the holder of post {post}',
    ru: 'Освободить должность {post}',
  },
  'measure-stated': {
    vi: 'Công bố {measure} của {unit}: {value}',
    en: 'State {measure} of {unit}: {value}',
    ru: 'Установить показатель «{measure}» для {unit}: {value}',
  },
} as const satisfies Readonly<Record<string, CompleteText>>

/** One attribute that changes. */
export const attributeSentences = {
  name: { vi: 'tên mới là {value}', en: 'is named {value}', ru: 'новое название – {value}' },
  officialShortName: { vi: 'tên ngắn {value}', en: 'short name {value}', ru: 'краткое название {value}' },
  code: { vi: 'mã số {value}', en: 'code {value}', ru: 'код {value}' },
  kind: { vi: 'loại {value}', en: 'kind {value}', ru: 'вид {value}' },
  tier: { vi: 'cấp {value}', en: 'tier {value}', ru: 'уровень {value}' },
  superiorId: { vi: 'trực thuộc {value}', en: 'under {value}', ru: 'подчинение: {value}' },
  seat: { vi: 'trụ sở {value}', en: 'seat {value}', ru: 'местонахождение {value}' },
  designations: { vi: 'loại địa bàn {value}', en: 'designated {value}', ru: 'статус {value}' },
} as const satisfies Readonly<Record<string, CompleteText>>

export const extentNotes = {
  part: { vi: ' (một phần)', en: ' (part)', ru: ' (часть)' },
  remainder: { vi: ' (phần còn lại)', en: ' (the remainder)', ru: ' (остальная часть)' },
} as const satisfies Readonly<Record<string, CompleteText>>
