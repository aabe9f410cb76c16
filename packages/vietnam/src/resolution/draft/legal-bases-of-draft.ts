import type { Act, LegalBasis } from '@tinhgon/model'
import { dateInWords } from './figures-in-words.ts'

interface Base {
  readonly passedOn: string
  readonly text: string
  /** Only where provinces were merged. */
  readonly ofMergedProvince: boolean
}

/** What the resolutions of 16 June 2025 rest on; of an earlier draft those stay out that were not passed yet. */
const bases: readonly Base[] = [
  {
    passedOn: '2025-06-16',
    text: 'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 203/2025/QH15',
    ofMergedProvince: false,
  },
  {
    passedOn: '2025-06-16',
    text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
    ofMergedProvince: false,
  },
  {
    passedOn: '2025-06-12',
    text: 'Nghị quyết số 202/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về sắp xếp đơn vị hành chính cấp tỉnh',
    ofMergedProvince: true,
  },
  {
    passedOn: '2025-04-14',
    text: 'Nghị quyết số 76/2025/UBTVQH15 ngày 14 tháng 4 năm 2025 của Ủy ban Thường vụ Quốc hội về việc sắp xếp đơn vị hành chính năm 2025',
    ofMergedProvince: false,
  },
]

/** The act may name the very resolution that is drafted here: that is no base of itself. */
const isOfThisKind = ({ document }: LegalBasis): boolean => /\/NQ-UBTVQH\d*$/.test(document)

const ownBasis = ({ document, decidedOn }: LegalBasis): string =>
  decidedOn === null ? document : `${document} ${dateInWords(decidedOn)}`

/** The sentences after “Căn cứ”: those that every such resolution has, then what the acts themselves rest on. */
export function basesOf(acts: readonly Act[], isMergedProvince: boolean): readonly string[] {
  const day = acts[0]?.operatesOn ?? ''
  const general = bases
    .filter(({ passedOn, ofMergedProvince }) => passedOn <= day && (isMergedProvince || !ofMergedProvince))
    .map(({ text }) => text)
  const own = acts
    .flatMap(({ legalBasis }) => (legalBasis && !isOfThisKind(legalBasis) ? [legalBasis] : []))
    .filter(({ document }) => general.every((text) => !text.includes(document)))
    .map(ownBasis)
  const all = [...general, ...new Set(own)]
  return all.length > 0 ? all : ['…']
}
