import {
  formatCount,
  formatFigure,
  type Language,
  type LocalizedText,
  type Profile,
  textIn,
} from '@tinhgon/model'
import type { Texts } from '../language/texts-vi.ts'

export const rowGroups = [
  'bySystem',
  'byTier',
  'byKind',
  'changes',
  'posts',
  'norms',
  'seats',
  'measures',
  'sizes',
] as const
export type RowGroup = (typeof rowGroups)[number]

const partsOf = (figure: string): readonly string[] => figure.split('/')

/** The first part of a figure's name; the sum of units stands over their systems, what is above the norm with the posts. */
export function groupOf(figure: string): RowGroup {
  const [part = ''] = partsOf(figure)
  if (part === 'units') return 'bySystem'
  return rowGroups.find((group) => group === part) ?? 'posts'
}

/** A row in words, such as “Phường” for `byKind/ward`. */
export function rowTitle(figure: string, texts: Texts, profile: Profile, language: Language): string {
  const said = texts.comparing.rows
  const [part = '', term = '', detail = ''] = partsOf(figure)
  const title = (terms: readonly { id: string; title: LocalizedText }[]): string =>
    textIn(terms.find(({ id }) => id === term)?.title, language) ?? term
  switch (part) {
    case 'units':
      return said.units
    case 'bySystem':
      return title(profile.systems)
    case 'byTier':
      return title(profile.tiers)
    case 'byKind':
      return title(profile.kinds)
    case 'seats':
      return said.seats(title(profile.tiers))
    case 'measures':
      return title(profile.measures)
    case 'sizes':
      return said.sizes[detail as keyof typeof said.sizes](title(profile.measures))
    default:
      return said.named[figure as keyof typeof said.named]
  }
}

/** An amount of a row, in the unit that people read. */
export function formatAmount(figure: string, value: number, profile: Profile, language: Language): string {
  const [part, term] = partsOf(figure)
  const measure = profile.measures.find(({ id }) => id === term)
  return (part === 'measures' || part === 'sizes') && measure
    ? formatFigure(value, measure, language)
    : formatCount(value, language)
}

/** With its sign: a true minus, and ± where nothing has changed. */
export function formatChange(figure: string, change: number, profile: Profile, language: Language): string {
  if (change === 0) return '±0'
  const amount = formatAmount(figure, Math.abs(change), profile, language)
  return `${change > 0 ? '+' : '−'}${amount}`
}
