/** The five socio-political organisations of the Front. */
export interface MassOrganisation {
  readonly kind: string
  readonly codeSuffix: string
  readonly title: string
  readonly english: string
  readonly russian: string
  /** Role of its head and of the head's deputies. */
  readonly head: string
  readonly deputy: string
  /** Whether communes have one of their own. The trade unions of a commune belong to its workplaces. */
  readonly inCommunes: boolean
}

export const massOrganisations: readonly MassOrganisation[] = [
  {
    kind: 'labour-federation',
    codeSuffix: 'LDLD',
    title: 'Liên đoàn Lao động',
    english: 'Federation of Labour',
    russian: 'Федерация труда',
    head: 'chair',
    deputy: 'vice-chair',
    inCommunes: false,
  },
  {
    kind: 'farmers-association',
    codeSuffix: 'HND',
    title: 'Hội Nông dân',
    english: "Farmers' Association",
    russian: 'Крестьянский союз',
    head: 'chair',
    deputy: 'vice-chair',
    inCommunes: true,
  },
  {
    kind: 'womens-union',
    codeSuffix: 'HPN',
    title: 'Hội Liên hiệp Phụ nữ',
    english: "Women's Union",
    russian: 'Союз женщин',
    head: 'chair',
    deputy: 'vice-chair',
    inCommunes: true,
  },
  {
    kind: 'youth-union',
    codeSuffix: 'DTN',
    title: 'Đoàn TNCS Hồ Chí Minh',
    english: 'Hồ Chí Minh Communist Youth Union',
    russian: 'Союз коммунистической молодёжи имени Хо Ши Мина',
    head: 'secretary',
    deputy: 'deputy-secretary',
    inCommunes: true,
  },
  {
    kind: 'veterans-association',
    codeSuffix: 'CCB',
    title: 'Hội Cựu chiến binh',
    english: "Veterans' Association",
    russian: 'Союз ветеранов',
    head: 'chair',
    deputy: 'vice-chair',
    inCommunes: true,
  },
]
