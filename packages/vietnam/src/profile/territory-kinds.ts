import type { KindDefinition, LocalizedText } from '@tinhgon/model'

export interface TerritoryKind {
  readonly id: string
  readonly tier: 'province' | 'district' | 'commune'
  readonly title: LocalizedText
}

/** The kinds of territory by the codes of the national unit lists. */
export const territoryKindRows: readonly TerritoryKind[] = [
  { id: 'province', tier: 'province', title: { vi: 'Tỉnh', en: 'Province' } },
  {
    id: 'municipality',
    tier: 'province',
    title: { vi: 'Thành phố trực thuộc Trung ương', en: 'Centrally run city' },
  },
  { id: 'city', tier: 'district', title: { vi: 'Thành phố thuộc tỉnh', en: 'Provincial city' } },
  { id: 'urban-district', tier: 'district', title: { vi: 'Quận', en: 'Urban district' } },
  { id: 'town', tier: 'district', title: { vi: 'Thị xã', en: 'Town' } },
  { id: 'rural-district', tier: 'district', title: { vi: 'Huyện', en: 'Rural district' } },
  { id: 'ward', tier: 'commune', title: { vi: 'Phường', en: 'Ward' } },
  { id: 'commune', tier: 'commune', title: { vi: 'Xã', en: 'Commune' } },
  { id: 'township', tier: 'commune', title: { vi: 'Thị trấn', en: 'Township' } },
  { id: 'special-zone', tier: 'commune', title: { vi: 'Đặc khu', en: 'Special zone' } },
]

export const territoryKinds: readonly KindDefinition[] = territoryKindRows.map(({ id, tier, title }) => ({
  id,
  title,
  system: 'territory',
  tiers: [tier],
}))

export const communeLevelKinds = territoryKindRows.filter(({ tier }) => tier === 'commune')

const indefinite = (english: string): string => (/^[aeiou]/i.test(english) ? `an ${english}` : `a ${english}`)

/** One kind per kind of territory: the Party committee of a ward, that of a commune, and so on. */
export const kindsBoundToTerritory = (
  system: string,
  idPrefix: string,
  vietnamese: (kind: TerritoryKind) => string,
  english: string,
): readonly KindDefinition[] =>
  territoryKindRows.map((kind) => ({
    id: `${idPrefix}-of-${kind.id}`,
    title: { vi: vietnamese(kind), en: `${english} of ${indefinite(kind.title.en.toLowerCase())}` },
    system,
    tiers: [kind.tier],
  }))
