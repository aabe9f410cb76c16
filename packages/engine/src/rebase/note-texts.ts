import type { LocalizedText } from '@tinhgon/model'

/** What was done, or should be known, without anything to decide. */
export const noteTexts = {
  'already-done': {
    vi: '“{act}”: hiện trạng mới đã có điều này, không cần làm lại ({what}).',
    en: '“{act}”: the newer baseline has this already, nothing to do ({what}).',
  },
  'taken-once': {
    vi: '“{act}”: có ở cả hai phương án, chỉ lấy một lần ({what}).',
    en: '“{act}”: in both plans, taken once ({what}).',
  },
  'follows-change': {
    vi: '“{act}”: {attribute} của “{name}” theo giá trị mới “{value}”, vì văn bản chỉ nhắc lại giá trị cũ “{before}”.',
    en: '“{act}”: the {attribute} of “{name}” follows the new value “{value}”, since the act only restated “{before}”.',
  },
  'copied-attribute': {
    vi: '“{act}”: kết quả “{result}” lấy {attribute} “{before}” của “{name}”, nay đã là “{value}”.',
    en: '“{act}”: the result “{result}” has the {attribute} “{before}” of “{name}”, which is now “{value}”.',
  },
  'source-figure-changed': {
    vi: '“{act}” chuyển {stated} {measure} từ “{name}”; số của đơn vị này nay là {value}, trước là {before}.',
    en: '“{act}” carries {stated} {measure} out of “{name}”, which now has {value} instead of {before}.',
  },
  'relation-ends': {
    vi: '“{act}” kết thúc đơn vị nên quan hệ “{kind}” mới có giữa “{from}” và “{to}” cũng kết thúc.',
    en: '“{act}” ends a unit, and with it the new relation “{kind}” between “{from}” and “{to}”.',
  },
  'put-before': {
    vi: '“{act}” được xếp trước “{other}” cùng ngày, vì chỉ theo thứ tự này cả hai mới áp dụng được.',
    en: '“{act}” comes before “{other}” of the same day, since only in this order both apply.',
  },
  'annotations-joined': {
    vi: '“{act}”: giữ ghi chú của cả hai bên.',
    en: '“{act}”: the annotations of both sides are kept.',
  },
} as const satisfies Record<string, LocalizedText>

export type NoteType = keyof typeof noteTexts

/** Attributes of a unit as sentences name them. */
export const attributeTexts = {
  kind: { vi: 'loại', en: 'kind' },
  tier: { vi: 'cấp', en: 'tier' },
  name: { vi: 'tên gọi', en: 'name' },
  officialShortName: { vi: 'tên viết tắt', en: 'short name' },
  code: { vi: 'mã số', en: 'code' },
  superiorId: { vi: 'cấp trên', en: 'superior' },
  seat: { vi: 'trụ sở', en: 'seat' },
  designations: { vi: 'loại địa bàn', en: 'designations' },
} as const satisfies Record<string, LocalizedText>
