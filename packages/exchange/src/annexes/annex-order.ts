import type { Language } from '@tinhgon/model'
import type { AnnexTerms } from './annex-ground.ts'
import type { AnnexTableId } from './annex-tables.ts'
import type { Issuer } from './official-heading.ts'
import type { SchemeCharts } from './scheme/chart-sections.ts'

export const annexFormats = ['docx', 'xlsx', 'csv'] as const
export type AnnexFormat = (typeof annexFormats)[number]

interface Terms extends AnnexTerms {
  /** Null for all; in Word, for those that are read on paper. */
  readonly tables: readonly AnnexTableId[] | null
}

/** What somebody wants to have of a scenario beside its charts. */
export type AnnexOrder =
  | (Terms & { readonly what: 'annexes'; readonly format: 'xlsx' | 'csv'; readonly language: Language })
  | (Terms & {
      readonly what: 'annexes'
      readonly format: 'docx'
      readonly language: Language
      readonly issuer: Issuer
    })
  /** An official paper, and so in Vietnamese. */
  | (Terms & {
      readonly what: 'scheme'
      readonly format: 'docx'
      readonly issuer: Issuer
      /** Null for none. */
      readonly charts: SchemeCharts | null
    })
