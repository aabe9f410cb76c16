import type { CompleteText } from '@tinhgon/model'

/** What was done, or should be known, without anything to decide. */
export const noteTexts = {
  'already-done': {
    vi: '“{act}”: hiện trạng mới đã có điều này, không cần làm lại ({what}).',
    en: '“{act}”: the newer baseline has this already, nothing to do ({what}).',
    ru: '«{act}»: новое исходное состояние это уже содержит, делать нечего ({what}).',
  },
  'taken-once': {
    vi: '“{act}”: có ở cả hai phương án, chỉ lấy một lần ({what}).',
    en: '“{act}”: in both plans, taken once ({what}).',
    ru: '«{act}»: есть в обоих планах, берётся один раз ({what}).',
  },
  'follows-change': {
    vi: '“{act}”: {attribute} của “{name}” theo giá trị mới “{value}”, vì văn bản chỉ nhắc lại giá trị cũ “{before}”.',
    en: '“{act}”: the {attribute} of “{name}” follows the new value “{value}”, since the act only restated “{before}”.',
    ru: '«{act}»: {attribute} у «{name}» – по новому значению «{value}», так как документ лишь повторял прежнее «{before}».',
  },
  'copied-attribute': {
    vi: '“{act}”: kết quả “{result}” lấy {attribute} “{before}” của “{name}”, nay đã là “{value}”.',
    en: '“{act}”: the result “{result}” has the {attribute} “{before}” of “{name}”, which is now “{value}”.',
    ru: '«{act}»: у результата «{result}» {attribute} «{before}», взято у «{name}», где теперь «{value}».',
  },
  'source-figure-changed': {
    vi: '“{act}” chuyển {stated} {measure} từ “{name}”; số của đơn vị này nay là {value}, trước là {before}.',
    en: '“{act}” carries {stated} {measure} out of “{name}”, which now has {value} instead of {before}.',
    ru: '«{act}» переносит {stated} ({measure}) из «{name}»; теперь там {value}, прежде было {before}.',
  },
  'relation-ends': {
    vi: '“{act}” kết thúc đơn vị nên quan hệ “{kind}” mới có giữa “{from}” và “{to}” cũng kết thúc.',
    en: '“{act}” ends a unit, and with it the new relation “{kind}” between “{from}” and “{to}”.',
    ru: '«{act}» прекращает единицу, а с ней и новую связь «{kind}» между «{from}» и «{to}».',
  },
  'put-before': {
    vi: '“{act}” được xếp trước “{other}” cùng ngày, vì chỉ theo thứ tự này cả hai mới áp dụng được.',
    en: '“{act}” comes before “{other}” of the same day, since only in this order both apply.',
    ru: '«{act}» поставлен перед «{other}» того же дня: только в таком порядке применимы оба.',
  },
  'annotations-joined': {
    vi: '“{act}”: giữ ghi chú của cả hai bên.',
    en: '“{act}”: the annotations of both sides are kept.',
    ru: '«{act}»: сохранены примечания обеих сторон.',
  },
} as const satisfies Record<string, CompleteText>

export type NoteType = keyof typeof noteTexts

/** Attributes of a unit as sentences name them. */
export const attributeTexts = {
  kind: { vi: 'loại', en: 'kind', ru: 'вид' },
  tier: { vi: 'cấp', en: 'tier', ru: 'уровень' },
  name: { vi: 'tên gọi', en: 'name', ru: 'название' },
  officialShortName: { vi: 'tên viết tắt', en: 'short name', ru: 'краткое название' },
  code: { vi: 'mã số', en: 'code', ru: 'код' },
  superiorId: { vi: 'cấp trên', en: 'superior', ru: 'вышестоящая единица' },
  seat: { vi: 'trụ sở', en: 'seat', ru: 'местонахождение' },
  designations: { vi: 'loại địa bàn', en: 'designations', ru: 'статус местности' },
} as const satisfies Record<string, CompleteText>
