import type { CompleteText } from '@tinhgon/model'
import { normTables } from '../norm-tables/norm-tables.ts'
import { changesTable } from './changes-table.ts'
import { ledgerTable } from './ledger-table.ts'
import { lineageTable } from './lineage-table.ts'
import type { MakeTable } from './make-table.ts'
import { notesTable } from './notes-table.ts'
import { postsByRoleTable, postsByUnitTable } from './posts-tables.ts'
import { summaryTable } from './summary-table.ts'
import { unitCountsTable } from './unit-counts-table.ts'
import { unitsAfterTable, unitsBeforeTable } from './units-table.ts'

export interface AnnexTable {
  readonly make: MakeTable
  /** The name that its file bears, without tone marks or ending. */
  readonly fileName: string
  readonly title: CompleteText
  /** For the tab of a sheet: at most 31 signs, none of []:*?/\. */
  readonly sheet: CompleteText
  /** The columns that stand on paper, by id; all of them where none is named. */
  readonly onPaper?: readonly string[]
}

/** Every annex, in the order in which they stand behind a scheme. */
export const annexTables = {
  summary: {
    make: summaryTable,
    fileName: 'tong-hop',
    title: {
      vi: 'Tổng hợp trước và sau sắp xếp',
      en: 'Summary before and after',
      ru: 'Сводка до и после преобразования',
    },
    sheet: { vi: 'Tổng hợp', en: 'Summary', ru: 'Сводка' },
  },
  'unit-counts': {
    make: unitCountsTable,
    fileName: 'so-don-vi',
    title: {
      vi: 'Số lượng đơn vị, tổ chức trước và sau sắp xếp theo hệ thống, cấp, loại',
      en: 'Number of units before and after by system, tier and kind',
      ru: 'Число единиц до и после по системам, уровням и видам',
    },
    sheet: { vi: 'Số đơn vị', en: 'Unit counts', ru: 'Число единиц' },
  },
  'units-before': {
    make: unitsBeforeTable,
    fileName: 'don-vi-truoc-sap-xep',
    title: {
      vi: 'Danh sách đơn vị, tổ chức trước sắp xếp',
      en: 'Units before',
      ru: 'Перечень единиц до преобразования',
    },
    sheet: { vi: 'Đơn vị trước', en: 'Units before', ru: 'Единицы до' },
  },
  'units-after': {
    make: unitsAfterTable,
    fileName: 'don-vi-sau-sap-xep',
    title: {
      vi: 'Danh sách đơn vị, tổ chức sau sắp xếp',
      en: 'Units after',
      ru: 'Перечень единиц после преобразования',
    },
    sheet: { vi: 'Đơn vị sau', en: 'Units after', ru: 'Единицы после' },
  },
  lineage: {
    make: lineageTable,
    fileName: 'chuyen-doi-don-vi',
    title: {
      vi: 'Bảng chuyển đổi đơn vị, mã số trước và sau sắp xếp',
      en: 'Correspondence of old and new units and codes',
      ru: 'Соответствие прежних и новых единиц и кодов',
    },
    sheet: { vi: 'Chuyển đổi mã', en: 'Correspondence', ru: 'Соответствие кодов' },
  },
  changes: {
    make: changesTable,
    fileName: 'danh-muc-thay-doi',
    title: { vi: 'Danh mục các thay đổi', en: 'List of changes', ru: 'Перечень изменений' },
    sheet: { vi: 'Thay đổi', en: 'Changes', ru: 'Изменения' },
  },
  'posts-by-role': {
    make: postsByRoleTable,
    fileName: 'vi-tri-theo-chuc-danh',
    title: {
      vi: 'Vị trí, biên chế theo chức danh trước và sau sắp xếp',
      en: 'Posts and staff by role before and after',
      ru: 'Должности и штат по видам до и после',
    },
    sheet: { vi: 'Vị trí theo chức danh', en: 'Posts by role', ru: 'Должности по видам' },
  },
  'posts-by-unit': {
    make: postsByUnitTable,
    fileName: 'vi-tri-theo-don-vi',
    title: {
      vi: 'Vị trí, biên chế theo đơn vị trước và sau sắp xếp',
      en: 'Posts and staff by unit before and after',
      ru: 'Должности и штат по единицам до и после',
    },
    sheet: { vi: 'Vị trí theo đơn vị', en: 'Posts by unit', ru: 'Должности по единицам' },
  },
  posts: {
    ...normTables.posts,
    title: {
      vi: 'Vị trí, biên chế so với định mức',
      en: 'Posts and staff beside the norms',
      ru: 'Должности и штат в сравнении с нормативами',
    },
    sheet: { vi: 'So với định mức', en: 'Beside norms', ru: 'Нормативы' },
  },
  'surplus-seats': {
    ...normTables['surplus-seats'],
    title: { vi: 'Vị trí vượt định mức', en: 'Posts above the norms', ru: 'Должности сверх норматива' },
    sheet: { vi: 'Vượt định mức', en: 'Surplus', ru: 'Сверх норматива' },
  },
  road: {
    ...normTables.road,
    title: {
      vi: 'Lộ trình đưa số lượng về định mức theo năm',
      en: 'The road to the norms by year',
      ru: 'График достижения нормативов по годам',
    },
    sheet: { vi: 'Lộ trình', en: 'Road', ru: 'График' },
  },
  'council-seats': {
    ...normTables['council-seats'],
    title: {
      vi: 'Số lượng đại biểu Hội đồng nhân dân theo luật',
      en: 'Council seats by law',
      ru: 'Число депутатов советов по закону',
    },
    sheet: { vi: 'Đại biểu HĐND', en: 'Council seats', ru: 'Депутаты' },
  },
  ledger: {
    make: ledgerTable,
    fileName: 'doi-chieu-so-lieu',
    title: {
      vi: 'Đối chiếu số liệu: đầu kỳ, biến động, cuối kỳ',
      en: 'Reconciliation of figures: opening, moved, closing',
      ru: 'Сверка показателей: начало, изменения, конец',
    },
    sheet: { vi: 'Đối chiếu số liệu', en: 'Ledger', ru: 'Сверка' },
  },
  findings: {
    ...normTables.findings,
    // The sentence has the figures.
    onPaper: ['norm', 'citation', 'unit-name', 'verdict', 'said', 'lawful-until', 'accepted'],
    title: {
      vi: 'Kết quả đối chiếu với tiêu chuẩn, định mức',
      en: 'Findings against the norms',
      ru: 'Результаты проверки по нормативам',
    },
    sheet: { vi: 'Kết quả đối chiếu', en: 'Findings', ru: 'Результаты проверки' },
  },
  notes: {
    make: notesTable,
    fileName: 'luu-y-ve-so-lieu',
    title: { vi: 'Những điểm cần lưu ý về số liệu', en: 'Notes on the figures', ru: 'Замечания к данным' },
    sheet: { vi: 'Lưu ý số liệu', en: 'Notes', ru: 'Замечания' },
  },
} as const satisfies Readonly<Record<string, AnnexTable>>
export type AnnexTableId = keyof typeof annexTables

export const annexTableIds = Object.keys(annexTables) as readonly AnnexTableId[]
