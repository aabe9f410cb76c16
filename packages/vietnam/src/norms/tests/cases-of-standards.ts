import type { NormCase } from './norm-case.ts'
import type { Given, World } from './norm-world.ts'

const km2 = 1_000_000

/** A commune-level unit whose designations are known, with its people and its area. */
const communeOf = (
  figures: Given['figures'],
  designations: string[] = [],
  given: Partial<World> = {},
): World => ({
  kind: 'commune',
  designations,
  ...(figures ? { figures } : {}),
  ...given,
})
const wardUnder = (kind: string, figures: Given['figures'], given: Partial<World> = {}): World => ({
  kind: 'ward',
  ...(figures ? { figures } : {}),
  above: [{ kind }],
  ...given,
})
const people = (population: number) => ({ population })
const area = (squareKilometres: number) => ({ area: squareKilometres * km2 })

const two: Partial<World> = { mergedOf: 2 }
const three: Partial<World> = { mergedOf: 3 }
/** A day on which a merger of 1 July has taken place. */
const afterMerger = '2025-07-01'

export const casesOfStandards: readonly NormCase[] = [
  {
    norm: 'nq-1211-2016-population',
    passes: wardUnder('urban-district', people(15_000)),
    fails: wardUnder('urban-district', people(14_999)),
    notEnoughData: wardUnder('urban-district', undefined),
  },
  {
    norm: 'nq-1211-2016-population',
    passes: communeOf(people(5_000), ['mountain']),
    fails: communeOf(people(7_999)),
    // Between the standards of the plain and of the mountains, and nobody has said which it is.
    notEnoughData: { kind: 'commune', figures: people(6_000) },
  },
  {
    norm: 'nq-1211-2016-population',
    passes: wardUnder('city', people(7_000)),
    fails: wardUnder('town', people(4_999)),
    notEnoughData: wardUnder('town', undefined),
  },
  {
    norm: 'nq-1211-2016-area',
    passes: communeOf(area(50), ['highland']),
    fails: { kind: 'township', figures: area(13.99) },
    notEnoughData: { kind: 'commune', figures: area(40) },
  },
  {
    norm: 'nq-76-2025-population',
    on: afterMerger,
    passes: wardUnder('municipality', people(45_000), two),
    fails: wardUnder('municipality', people(44_999), two),
    notEnoughData: wardUnder('municipality', undefined, two),
    waived: {
      'ward-of-three-or-more-units': wardUnder('municipality', people(20_000), three),
      'commune-of-three-or-more-units': communeOf(people(15_999), [], three),
    },
  },
  {
    norm: 'nq-76-2025-population',
    on: afterMerger,
    passes: wardUnder('province', people(21_000), two),
    fails: { ...wardUnder('province', people(14_999), two) },
    // A ward of a province that may be a mountainous one.
    notEnoughData: wardUnder('province', people(18_000), two),
  },
  {
    norm: 'nq-76-2025-area',
    on: afterMerger,
    passes: communeOf(area(100), ['mountain'], two),
    fails: communeOf(area(99.99), ['mountain'], two),
    notEnoughData: { kind: 'commune', figures: area(40), ...two },
    waived: {
      'ward-of-three-or-more-units': wardUnder('municipality', area(5.4), three),
      'commune-of-three-or-more-units': communeOf(area(29), [], three),
    },
  },
  {
    norm: 'nq-112-2025-population',
    passes: communeOf(people(2_500), ['island']),
    fails: communeOf(people(15_999)),
    notEnoughData: { kind: 'commune', figures: people(5_000) },
  },
  {
    norm: 'nq-112-2025-population',
    passes: wardUnder('province', people(21_000)),
    fails: wardUnder('municipality', people(20_999)),
    notEnoughData: wardUnder('municipality', undefined),
  },
  {
    norm: 'nq-112-2025-area',
    passes: communeOf(area(100), ['mountain']),
    fails: communeOf(area(97.62), ['mountain']),
    notEnoughData: { kind: 'commune', figures: area(30) },
  },
]
