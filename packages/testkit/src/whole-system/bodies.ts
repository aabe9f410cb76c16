/** A body that every territory has, tied to it by a relation. */
export interface BoundBody {
  readonly kind: string
  readonly system: string
  readonly relation: string
  /** The body of the same territory that it hangs under; null: its like of the territory above. */
  readonly under: string | null
}

/** A body under one of the bound ones. */
export interface AttachedBody {
  readonly kind: string
  readonly system: string
  readonly under: string
  /** Territories of these tiers have it. */
  readonly tiers: readonly string[]
  /** Whether it advises what it hangs under. */
  readonly advises: boolean
}

const massOrganisation = (kind: string): BoundBody => ({
  kind,
  system: 'front',
  relation: 'mobilises',
  under: 'front',
})

export const boundBodies: readonly BoundBody[] = [
  { kind: 'party-committee', system: 'party', relation: 'leads', under: null },
  { kind: 'peoples-committee', system: 'government', relation: 'governs', under: null },
  { kind: 'peoples-council', system: 'council', relation: 'represents', under: null },
  { kind: 'front', system: 'front', relation: 'mobilises', under: null },
  ...['women', 'youth', 'farmers', 'veterans', 'trade-union'].map(massOrganisation),
]

const all = ['province', 'district', 'commune']
const upper = ['province', 'district']

const attached = (
  under: string,
  system: string,
  advises: boolean,
  bodies: Readonly<Record<string, readonly string[]>>,
): AttachedBody[] => Object.entries(bodies).map(([kind, tiers]) => ({ kind, system, under, tiers, advises }))

/** The upper ones hang together by counterpart: a district's merge with those of its province. */
export const attachedBodies: readonly AttachedBody[] = [
  ...attached('party-committee', 'party', true, {
    'party-office': all,
    'inspection-commission': all,
    'organisation-commission': upper,
    'propaganda-commission': upper,
    'mass-mobilisation-commission': upper,
    'internal-affairs-commission': ['province'],
  }),
  ...attached('peoples-committee', 'government', false, {
    'office-of-the-committee': all,
    finance: all,
    'home-affairs': all,
    justice: all,
    ...Object.fromEntries(
      [
        'health',
        'education',
        'culture',
        'agriculture',
        'works',
        'industry',
        'environment',
        'inspectorate',
      ].map((department) => [department, upper]),
    ),
    ...Object.fromEntries(
      [
        'science',
        'transport',
        'labour',
        'information',
        'planning',
        'tourism',
        'ethnic',
        'foreign-affairs',
      ].map((department) => [department, ['province']]),
    ),
  }),
  ...attached('peoples-council', 'council', false, {
    'legal-board': all,
    'economic-board': all,
    'cultural-board': ['province'],
    'ethnic-board': ['province'],
  }),
]

export const organisationKind = 'grassroots-organisation'

/** Bodies under the bound ones of a territory of a tier. */
export const attachedAt = (tier: string): readonly AttachedBody[] =>
  attachedBodies.filter(({ tiers }) => tiers.includes(tier))

/** The id of a body of a territory; `central` for the country. */
export const bodyId = (territoryId: string, kind: string): string => `${territoryId}/${kind}`
