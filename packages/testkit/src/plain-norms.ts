import type { Check, Condition, Norm, NormParameter, Quantity } from '@tinhgon/model'

const text = (name: string) => ({ vi: name, en: name, ru: name })

const parameter = (value: number, unit: NormParameter['unit'] = 'unit'): NormParameter => ({
  title: text('limit'),
  value,
  unit,
  grade: 'verified',
})

/** A norm of the plain profile; what is not said is the simplest. */
export function normOf(
  id: string,
  check: Check,
  given: Partial<Omit<Norm, 'id' | 'check' | 'parameters'>> & {
    readonly parameters?: Readonly<Record<string, number>>
  } = {},
): Norm {
  const { parameters, ...rest } = given
  return {
    id,
    subject: 'subject',
    title: text(id),
    citation: { document: 'Resolution 1', article: null, source: 'plain', grade: 'verified' },
    holds: { from: null, until: null },
    replaces: [],
    appliesTo: { system: 'territory', tiers: [], kinds: [], where: [] },
    severity: 'violation',
    check,
    ...rest,
    parameters: Object.fromEntries(
      Object.entries(parameters ?? {}).map(([name, value]) => [name, parameter(value)]),
    ),
  }
}

/** A quantity against one limit that counts for all. */
export const thresholdOf = (
  quantity: Quantity,
  comparison: 'at-least' | 'at-most',
  rest: Partial<Extract<Check, { type: 'threshold' }>> = {},
): Check => ({
  type: 'threshold',
  quantity,
  comparison,
  limits: [{ when: [], parameter: 'limit' }],
  waivers: [],
  transitions: [],
  ...rest,
})

const people: Quantity = { type: 'measure', measure: 'people' }
const seats = (
  scope: 'unit' | 'subtree',
  rank: 'head' | 'deputy' | 'specialist' | null = null,
): Quantity => ({
  type: 'posts',
  ranks: rank && [rank],
  roles: null,
  scope: { type: scope },
})
const bound: Quantity = {
  type: 'posts',
  ranks: null,
  roles: null,
  scope: { type: 'bound', relations: ['leads', 'advises'] },
}
const merged: Condition = {
  type: 'compare',
  quantity: { type: 'origins' },
  comparison: 'at-least',
  parameter: 'two',
}
const party: Norm['appliesTo'] = { system: 'party', tiers: [], kinds: [], where: [] }
const share: Check = {
  type: 'share',
  part: seats('unit', 'deputy'),
  whole: seats('unit'),
  comparison: 'at-most',
  limits: [{ when: [], parameter: 'limit' }],
  waivers: [],
}

/** One norm at least of every check, scope and condition: what an incremental check has to keep in step. */
export const plainNorms: readonly Norm[] = [
  normOf('people', thresholdOf(people, 'at-least'), { parameters: { limit: 500 } }),
  normOf(
    'people-by-case',
    thresholdOf(people, 'at-least', {
      limits: [
        { when: [{ type: 'designated', designations: ['mountain'] }], parameter: 'low' },
        { when: [{ type: 'within', codes: ['t1', 't2'] }], parameter: 'middle' },
        { when: [{ type: 'under', kinds: ['zone'], designations: null }], parameter: 'middle' },
        { when: [{ type: 'not', condition: { type: 'kind', kinds: ['zone'] } }], parameter: 'limit' },
      ],
      waivers: [{ id: 'merged', title: text('merged'), when: [merged], grade: 'verified' }],
    }),
    { parameters: { low: 100, middle: 300, limit: 500, two: 2 }, replaces: ['people'] },
  ),
  normOf('merged', thresholdOf({ type: 'origins' }, 'at-most'), {
    appliesTo: { system: 'territory', tiers: [], kinds: [], where: [merged] },
    parameters: { limit: 2, two: 2 },
  }),
  normOf(
    'heads',
    thresholdOf(seats('unit', 'head'), 'at-most', {
      transitions: [
        {
          citation: { document: 'Conclusion 2', article: null, source: 'plain', grade: 'verified' },
          holds: { from: '2025-01-01', until: null },
          years: 'years',
          allows: { type: 'by-merged-body', each: 'one', most: 'two' },
        },
      ],
    }),
    { appliesTo: party, parameters: { limit: 1, years: 5, one: 1, two: 2 } },
  ),
  normOf('deputies', share, { appliesTo: party, parameters: { limit: 50 } }),
  normOf('staff', thresholdOf(seats('subtree'), 'at-most'), { appliesTo: party, parameters: { limit: 6 } }),
  normOf('bound-staff', thresholdOf(bound, 'at-most'), { parameters: { limit: 4 } }),
  normOf(
    'growing-staff',
    thresholdOf(bound, 'at-most', {
      limits: [
        {
          when: [],
          parameter: 'limit',
          growth: { quantity: people, above: 'above', each: 'each', most: 'most' },
        },
      ],
    }),
    { parameters: { limit: 2, above: 100, each: 50, most: 6 } },
  ),
  normOf(
    'children',
    thresholdOf({ type: 'units', kinds: ['region', 'zone'], within: 'subordinates' }, 'at-most'),
    { parameters: { limit: 3 } },
  ),
  normOf(
    'average-staff',
    {
      type: 'sum',
      members: { system: 'party', tiers: [], kinds: ['commission'], where: [] },
      quantity: seats('unit'),
      reduction: 'average',
      comparison: 'at-most',
      limits: [{ when: [], parameter: 'limit' }],
      waivers: [],
      transitions: [],
    },
    { appliesTo: party, parameters: { limit: 2 } },
  ),
  normOf('contiguity', { type: 'contiguity' }),
  normOf(
    'chief-elsewhere',
    { type: 'exclusive-posts', roles: ['chief'], others: [{ kinds: ['commission'], roles: ['vice'] }] },
    { appliesTo: party },
  ),
  normOf('leading-roles', { type: 'leading-roles', roles: ['chief'] }, { appliesTo: party }),
  normOf(
    'seats',
    {
      type: 'seats',
      measure: 'people',
      brackets: [{ when: [], base: 'base', upTo: 'from', steps: [{ upTo: null, each: 'each' }], cap: 'cap' }],
      elections: [],
    },
    { parameters: { base: 15, from: 100, each: 50, cap: 30 } },
  ),
]
