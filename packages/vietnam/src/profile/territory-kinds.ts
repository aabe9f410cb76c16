import type { CompleteText, KindDefinition } from '@tinhgon/model'

export interface TerritoryKind {
  readonly id: string
  readonly tier: 'province' | 'district' | 'commune'
  readonly title: CompleteText
  /** As the name of a body of such a territory ends. */
  readonly russianGenitive: string
}

/** The kinds of territory by the codes of the national unit lists. */
export const territoryKindRows: readonly TerritoryKind[] = [
  {
    id: 'province',
    tier: 'province',
    title: { vi: 'Tỉnh', en: 'Province', ru: 'Провинция' },
    russianGenitive: 'провинции',
  },
  {
    id: 'municipality',
    tier: 'province',
    title: {
      vi: 'Thành phố trực thuộc Trung ương',
      en: 'Centrally run city',
      ru: 'Город центрального подчинения',
    },
    russianGenitive: 'города центрального подчинения',
  },
  {
    id: 'city',
    tier: 'district',
    title: { vi: 'Thành phố thuộc tỉnh', en: 'Provincial city', ru: 'Город провинциального подчинения' },
    russianGenitive: 'города провинциального подчинения',
  },
  {
    id: 'urban-district',
    tier: 'district',
    title: { vi: 'Quận', en: 'Urban district', ru: 'Городской район' },
    russianGenitive: 'городского района',
  },
  {
    id: 'town',
    tier: 'district',
    title: { vi: 'Thị xã', en: 'Town', ru: 'Город районного подчинения' },
    russianGenitive: 'города районного подчинения',
  },
  {
    id: 'rural-district',
    tier: 'district',
    title: { vi: 'Huyện', en: 'Rural district', ru: 'Уезд' },
    russianGenitive: 'уезда',
  },
  {
    id: 'ward',
    tier: 'commune',
    title: { vi: 'Phường', en: 'Ward', ru: 'Квартал' },
    russianGenitive: 'квартала',
  },
  {
    id: 'commune',
    tier: 'commune',
    title: { vi: 'Xã', en: 'Commune', ru: 'Община' },
    russianGenitive: 'общины',
  },
  {
    id: 'township',
    tier: 'commune',
    title: { vi: 'Thị trấn', en: 'Township', ru: 'Посёлок' },
    russianGenitive: 'посёлка',
  },
  {
    id: 'special-zone',
    tier: 'commune',
    title: { vi: 'Đặc khu', en: 'Special zone', ru: 'Особая зона' },
    russianGenitive: 'особой зоны',
  },
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
  russian: string,
): readonly KindDefinition[] =>
  territoryKindRows.map((kind) => ({
    id: `${idPrefix}-of-${kind.id}`,
    title: {
      vi: vietnamese(kind),
      en: `${english} of ${indefinite(kind.title.en.toLowerCase())}`,
      ru: `${russian} ${kind.russianGenitive}`,
    },
    system,
    tiers: [kind.tier],
  }))
