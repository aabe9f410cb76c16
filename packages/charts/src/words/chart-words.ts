import type { ChangeMark } from '@tinhgon/engine'
import type { Language } from '@tinhgon/model'

/** What a chart says itself. */
export interface ChartWords {
  readonly draft: string
  readonly views: Readonly<Record<'before' | 'after' | 'changes', string>>
  readonly version: string
  readonly asOf: (day: string) => string
  readonly basedOn: string
  readonly page: (number: number, of: number) => string
  readonly part: (number: number, of: number) => string
  readonly continuedFrom: (page: number) => string
  readonly continuedOn: (page: number, units: number) => string
  readonly below: (units: number) => string
  readonly marks: Readonly<Record<ChangeMark, string>>
  readonly subordinate: string
  readonly staff: string
  readonly qr: (hash: string) => string
  readonly from: (names: string) => string
  readonly wasCalled: (name: string) => string
  readonly wasUnder: (name: string) => string
  readonly became: (names: string) => string
  readonly partOf: (name: string) => string
  readonly posts: (count: string) => string
  readonly more: (count: number) => string
  readonly unknown: (missing: string, of: string) => string
}

const vi: ChartWords = {
  draft: 'DỰ THẢO',
  views: { before: 'Trước sắp xếp', after: 'Sau sắp xếp', changes: 'Các thay đổi' },
  version: 'Phiên bản',
  asOf: (day) => `Tại ngày ${day}`,
  basedOn: 'Căn cứ',
  page: (number, of) => `Trang ${number}/${of}`,
  part: (number, of) => `phần ${number}/${of}`,
  continuedFrom: (page) => `tiếp theo trang ${page}`,
  continuedOn: (page, units) => `→ trang ${page} (${units} đơn vị)`,
  below: (units) => `+ ${units} đơn vị cấp dưới`,
  marks: {
    new: 'thành lập mới',
    merged: 'sáp nhập',
    split: 'chia, tách',
    moved: 'chuyển cấp trên',
    renamed: 'đổi tên',
    reclassified: 'đổi loại, cấp',
    ended: 'kết thúc hoạt động',
  },
  subordinate: 'trực thuộc',
  staff: 'tham mưu, giúp việc',
  qr: (hash) => `Mã QR của phiên bản ${hash}`,
  from: (names) => `từ ${names}`,
  wasCalled: (name) => `trước là ${name}`,
  wasUnder: (name) => `trước thuộc ${name}`,
  became: (names) => `nhập vào ${names}`,
  partOf: (name) => `một phần ${name}`,
  posts: (count) => `${count} vị trí`,
  more: (count) => `và ${count} đơn vị khác`,
  unknown: (missing, of) => `– (chưa rõ ${missing}/${of})`,
}

const en: ChartWords = {
  draft: 'DRAFT',
  views: { before: 'Before', after: 'After', changes: 'What changes' },
  version: 'Version',
  asOf: (day) => `As of ${day}`,
  basedOn: 'Based on',
  page: (number, of) => `Page ${number}/${of}`,
  part: (number, of) => `part ${number}/${of}`,
  continuedFrom: (page) => `continued from page ${page}`,
  continuedOn: (page, units) => `→ page ${page} (${units} ${units === 1 ? 'unit' : 'units'})`,
  below: (units) => `+ ${units} ${units === 1 ? 'unit' : 'units'} below`,
  marks: {
    new: 'new',
    merged: 'merged',
    split: 'split off',
    moved: 'moved to another superior',
    renamed: 'renamed',
    reclassified: 'other kind or tier',
    ended: 'ended',
  },
  subordinate: 'subordinate to',
  staff: 'advises',
  qr: (hash) => `QR code of version ${hash}`,
  from: (names) => `from ${names}`,
  wasCalled: (name) => `was ${name}`,
  wasUnder: (name) => `was under ${name}`,
  became: (names) => `merged into ${names}`,
  partOf: (name) => `part of ${name}`,
  posts: (count) => `${count} posts`,
  more: (count) => `and ${count} more`,
  unknown: (missing, of) => `– (${missing} of ${of} unknown)`,
}

const ru: ChartWords = {
  draft: 'ПРОЕКТ',
  views: { before: 'До реорганизации', after: 'После реорганизации', changes: 'Изменения' },
  version: 'Версия',
  asOf: (day) => `По состоянию на ${day}`,
  basedOn: 'Основание',
  page: (number, of) => `Страница ${number}/${of}`,
  part: (number, of) => `часть ${number}/${of}`,
  continuedFrom: (page) => `продолжение страницы ${page}`,
  continuedOn: (page, units) => `→ страница ${page} (единиц: ${units})`,
  below: (units) => `+ подчинённых единиц: ${units}`,
  marks: {
    new: 'создана',
    merged: 'объединена',
    split: 'выделена',
    moved: 'переподчинена',
    renamed: 'переименована',
    reclassified: 'другой вид или уровень',
    ended: 'прекратила деятельность',
  },
  subordinate: 'подчинение',
  staff: 'аппарат',
  qr: (hash) => `QR-код версии ${hash}`,
  from: (names) => `из ${names}`,
  wasCalled: (name) => `прежде ${name}`,
  wasUnder: (name) => `прежде в подчинении: ${name}`,
  became: (names) => `вошла в ${names}`,
  partOf: (name) => `часть ${name}`,
  posts: (count) => `должностей: ${count}`,
  more: (count) => `и ещё ${count}`,
  unknown: (missing, of) => `– (неизвестно ${missing} из ${of})`,
}

export const chartWords: Readonly<Record<Language, ChartWords>> = { vi, en, ru }
