import type { Language, PaperBlock, PaperLine, PaperStyle } from '@tinhgon/model'

/** Whose paper it is: an authority of the state, or a committee of the Party. */
export type Issuer = 'state' | 'party'

const words = {
  vi: {
    state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    party: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
    superior: '[CƠ QUAN CẤP TRÊN]',
    issuer: '[TÊN CƠ QUAN, TỔ CHỨC]',
    number: 'Số: [số]/[ký hiệu]',
    place: '[Địa danh], ngày … tháng … năm …',
  },
  en: {
    state: ['SOCIALIST REPUBLIC OF VIET NAM', 'Independence - Freedom - Happiness'],
    party: ['COMMUNIST PARTY OF VIET NAM'],
    superior: '[SUPERIOR AUTHORITY]',
    issuer: '[AUTHORITY]',
    number: 'No. [number]/[sign]',
    place: '[Place], [date]',
  },
  ru: {
    state: ['СОЦИАЛИСТИЧЕСКАЯ РЕСПУБЛИКА ВЬЕТНАМ', 'Независимость – Свобода – Счастье'],
    party: ['КОММУНИСТИЧЕСКАЯ ПАРТИЯ ВЬЕТНАМА'],
    superior: '[ВЫШЕСТОЯЩИЙ ОРГАН]',
    issuer: '[ОРГАН]',
    number: '№ [номер]/[знак]',
    place: '[место], [дата]',
  },
} as const satisfies Readonly<Record<Language, object>>

export const line = (
  text: string,
  look: { readonly bold?: true; readonly italic?: true } = {},
): PaperLine => ({
  type: 'text',
  runs: [{ text, ...look }],
})

export const paragraph = (
  style: PaperStyle,
  text: string,
  look: { readonly bold?: true; readonly italic?: true } = {},
): PaperBlock => ({ type: 'paragraph', style, runs: [{ text, ...look }] })

const bold = { bold: true } as const

/** Who issues it and the motto, with places to fill in. */
export function officialHeading(issuer: Issuer, isDraft: boolean, language: Language): PaperBlock {
  const told = words[language]
  return {
    type: 'columns',
    alignment: 'centre',
    left: [
      line(told.superior),
      line(told.issuer, bold),
      { type: 'rule', length: 'short' },
      line(told.number),
      ...(isDraft ? [line(draftWords[language], bold)] : []),
    ],
    right: [
      ...told[issuer].map((text) => line(text, bold)),
      { type: 'rule', length: 'long' },
      line(told.place, { italic: true }),
    ],
  }
}

export const draftWords = { vi: 'DỰ THẢO', en: 'DRAFT', ru: 'ПРОЕКТ' } as const satisfies Record<
  Language,
  string
>
