import type { Structure } from '@tinhgon/engine'
import { type Language, type LocalizedText, textIn } from '@tinhgon/model'
import type { Table } from '../tables/table.ts'
import type { AnnexGround } from './annex-ground.ts'

export type MakeTable = (ground: AnnexGround, language: Language) => Table

/** The terms of the profile in a language, by id. */
export interface Terms {
  readonly system: (id: string) => string
  readonly tier: (id: string) => string
  readonly kind: (id: string) => string
  readonly role: (id: string) => string
}

export function termsIn({ vocabulary: { profile } }: Structure, language: Language): Terms {
  const titlesOf = (terms: readonly { readonly id: string; readonly title: LocalizedText }[]) => {
    const titles = new Map(terms.map(({ id, title }) => [id, textIn(title, language)]))
    return (id: string): string => titles.get(id) ?? id
  }
  return {
    system: titlesOf(profile.systems),
    tier: titlesOf(profile.tiers),
    kind: titlesOf(profile.kinds),
    role: titlesOf(profile.roles),
  }
}
