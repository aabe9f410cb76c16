import { NormCheck, type NormGround, previewActs, reverseDiff, type Structure } from '@tinhgon/engine'
import type { Baseline } from '@tinhgon/model'
import {
  actOf,
  applied,
  baselineOf,
  figureOf,
  load,
  merged,
  normOf,
  plainNorms,
  postOf,
  randomAct,
  randomBaseline,
  resultOf,
  SeededRandom,
  seedRanges,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { applyAct } from '../../fold/apply-act.ts'

const people = { type: 'measure', measure: 'people' } as const

/** Each unit borders the next: enough for pieces to hang together or not. */
function groundOf({ units }: Pick<Baseline, 'units'>, asOf = '2025-06-30'): NormGround {
  const ids = units.filter(({ system }) => system === 'territory').map(({ id }) => id)
  const borders = new Map(
    ids.map((id, index) => [
      id,
      new Set([ids[index - 1], ids[index + 1]].filter((neighbour) => neighbour !== undefined)),
    ]),
  )
  return { asOf, operatesOn: () => '2025-03-15', borders }
}

const said = (check: NormCheck, structure: Structure) => ({
  findings: [...structure.units.keys()].sort().flatMap((id) => check.findingsOf(id)),
  seats: [...check.seats()].sort((a, b) => (a.unit < b.unit ? -1 : 1)),
})

describe.each(seedRanges(600, 200))('norms kept in step, $title', ({ seeds }) => {
  it('NRM-7 after any acts, forward and back, they say what a fresh check says', { timeout: 60_000 }, () => {
    for (const seed of seeds) {
      const random = new SeededRandom(seed)
      const baseline = randomBaseline(random)
      const structure = load(baseline)
      const ground = groundOf(baseline)
      const check = new NormCheck(structure, plainNorms, ground)
      const opening = said(check, structure)
      const diffs = []
      for (let index = 1; index <= 3; index += 1) {
        const outcome = applyAct(structure, randomAct(random, structure, `act-${index}`))
        if (!outcome.ok) continue
        diffs.push(outcome.diff)
        check.sync(outcome.diff)
        const fresh = new NormCheck(structure, plainNorms, ground)
        expect(said(check, structure), `seed ${seed}, act ${index}`).toEqual(said(fresh, structure))
      }
      const back = diffs.toReversed().map(reverseDiff)
      for (const diff of back) structure.applyDiff(diff)
      check.sync(...back)
      expect(said(check, structure), `seed ${seed}, taken back`).toEqual(opening)
    }
  })
})

const twoCommissions = () =>
  load(
    baselineOf({
      units: ['a', 'b', 'c'].map((id) => unitOf(id, { system: 'party', kind: 'commission' })),
      posts: [postOf('s', 'a', 'chief'), postOf('t', 'b', 'chief'), postOf('u', 'c', 'chief')],
    }),
  )

const merge = (structure: Structure, ids: readonly string[]) =>
  applied(structure, [merged(resultOf('n', { system: 'party', kind: 'commission' }), ids.map(whole))])

const heads = plainNorms.filter(({ id }) => id === 'heads')
const groundOn = (asOf: string): NormGround => ({ asOf, operatesOn: () => null, borders: null })

describe('a norm', () => {
  const atLeast = normOf('size', thresholdOf(people, 'at-least'), { parameters: { limit: 100 } })
  const world = (value: number | null) =>
    load(
      baselineOf({
        units: [unitOf('a')],
        figures: value === null ? [] : [figureOf('a', 'people', value)],
      }),
    )
  const verdictOf = (value: number | null) =>
    [...new NormCheck(world(value), [atLeast], groundOn('2025-01-01')).findings()][0]

  it('NRM-1 L2 passes, fails with by how much, or says that there is not enough data', () => {
    expect(verdictOf(100)).toMatchObject({ verdict: 'pass', value: 100, limit: 100, by: null })
    expect(verdictOf(97)).toMatchObject({ verdict: 'fail', value: 97, by: 3, grade: 'verified' })
    expect(verdictOf(97)?.evidence).toEqual({ source: 'register', date: '2024-12-31', grade: 'verified' })
    expect(verdictOf(null)).toMatchObject({ verdict: 'not-enough-data', value: null, missing: ['people'] })
  })

  it('NRM-2 holds from its first day to its last, both included', () => {
    const dated = { ...atLeast, holds: { from: '2025-02-01', until: '2025-12-31' } }
    const check = new NormCheck(world(1), [dated], groundOn('2025-01-31'))
    expect([...check.findings()]).toEqual([])
    for (const [asOf, count] of [
      ['2025-02-01', 1],
      ['2025-12-31', 1],
      ['2026-01-01', 0],
    ] as const) {
      check.goTo(groundOn(asOf))
      expect([...check.findings()], asOf).toHaveLength(count)
    }
  })

  it('NRM-3 a case that nobody can tell decides nothing unless every case agrees', () => {
    const byCase = normOf(
      'by-case',
      thresholdOf(people, 'at-least', {
        limits: [
          { when: [{ type: 'designated', designations: ['mountain'] }], parameter: 'low' },
          { when: [], parameter: 'limit' },
        ],
      }),
      { parameters: { low: 50, limit: 100 } },
    )
    const check = (value: number) =>
      [...new NormCheck(world(value), [byCase], groundOn('2025-01-01')).findings()][0]
    expect(check(100)).toMatchObject({ verdict: 'pass' })
    expect(check(70)).toMatchObject({
      verdict: 'not-enough-data',
      limits: [50, 100],
      missing: ['designations'],
    })
    expect(check(49)).toMatchObject({ verdict: 'fail', limit: 50, by: 1 })
  })

  it('NRM-3 a case may be meant for a unit of some code and all that lies below it', () => {
    const byPlace = normOf(
      'by-place',
      thresholdOf(people, 'at-least', {
        limits: [
          { when: [{ type: 'within', codes: ['01'] }], parameter: 'there' },
          { when: [], parameter: 'limit' },
        ],
      }),
      { parameters: { there: 50, limit: 100 } },
    )
    const structure = load(
      baselineOf({
        units: [
          unitOf('p', { tier: 'province', code: '01' }),
          unitOf('d', { tier: 'district', superiorId: 'p' }),
          unitOf('c', { superiorId: 'd' }),
          unitOf('e'),
        ],
        figures: [figureOf('c', 'people', 60), figureOf('e', 'people', 60)],
      }),
    )
    const check = new NormCheck(structure, [byPlace], groundOn('2025-01-01'))
    expect([...check.findings()].map(({ id, limit }) => [id, limit])).toEqual([
      ['by-place p', 50],
      ['by-place d', 50],
      ['by-place c', 50],
      ['by-place e', 100],
    ])
  })

  it('NRM-3 one condition of several is enough; none that holds, and one that nobody can tell, is not known', () => {
    const some = normOf(
      'some',
      thresholdOf(people, 'at-least', {
        limits: [
          {
            when: [
              {
                type: 'any',
                conditions: [
                  { type: 'kind', kinds: ['zone'] },
                  { type: 'designated', designations: ['mountain'] },
                ],
              },
            ],
            parameter: 'low',
          },
          { when: [], parameter: 'limit' },
        ],
      }),
      { parameters: { low: 50, limit: 100 } },
    )
    const limitsOf = (given: Parameters<typeof unitOf>[1]) => {
      const structure = load(
        baselineOf({ units: [unitOf('a', given)], figures: [figureOf('a', 'people', 70)] }),
      )
      return new NormCheck(structure, [some], groundOn('2025-01-01')).findingsOf('a')[0]?.limits
    }
    expect(limitsOf({ kind: 'zone' })).toEqual([50])
    expect(limitsOf({ designations: ['mountain'] })).toEqual([50])
    expect(limitsOf({ designations: [] })).toEqual([100])
    expect(limitsOf({})).toEqual([50, 100])
  })

  it('NRM-4 gives way where another that names it applies, and nowhere else', () => {
    const special = normOf('special', thresholdOf(people, 'at-least'), {
      parameters: { limit: 10 },
      replaces: ['size'],
      appliesTo: { system: 'territory', tiers: [], kinds: ['zone'], where: [] },
    })
    const structure = load(baselineOf({ units: [unitOf('a'), unitOf('z', { kind: 'zone' })] }))
    const check = new NormCheck(structure, [atLeast, special], groundOn('2025-01-01'))
    expect([...check.findings()].map(({ id }) => id)).toEqual(['size a', 'special z'])
  })

  it('NRM-5 two that hold and answer one question differently are shown as in conflict', () => {
    const other = normOf('other', thresholdOf(people, 'at-least'), { parameters: { limit: 90 } })
    const elsewhere = normOf('elsewhere', thresholdOf(people, 'at-least'), {
      parameters: { limit: 90 },
      subject: 'something-else',
    })
    const check = new NormCheck(world(95), [atLeast, other, elsewhere], groundOn('2025-01-01'))
    expect([...check.findings()].map(({ norm, conflictsWith }) => [norm, conflictsWith])).toEqual([
      ['size', ['other']],
      ['other', ['size']],
      ['elsewhere', []],
    ])
  })

  it('NRM-6 more than it allows is lawful for some years after the merger, up to what the transition allows', () => {
    const structure = twoCommissions()
    merge(structure, ['a', 'b'])
    const check = new NormCheck(structure, heads, groundOn('2024-12-31'))
    const ofMerged = () => check.findingsOf('n')[0]
    expect(ofMerged()).toMatchObject({ verdict: 'fail', value: 2, by: 1, provision: null })
    check.goTo(groundOn('2025-07-01'))
    expect(ofMerged()).toMatchObject({ verdict: 'pass', provision: { limit: 2, until: '2030-07-01' } })
    check.goTo(groundOn('2030-07-02'))
    expect(ofMerged()).toMatchObject({ verdict: 'fail', provision: null })
  })

  it('NRM-6 what a doubtful transition makes lawful is doubtful', () => {
    const structure = twoCommissions()
    merge(structure, ['a', 'b'])
    const doubtful = heads.map((norm) => {
      if (norm.check.type !== 'threshold') return norm
      const transitions = norm.check.transitions.map((transition) => ({
        ...transition,
        citation: { ...transition.citation, grade: 'assumed' as const },
      }))
      return { ...norm, check: { ...norm.check, transitions } }
    })
    const check = new NormCheck(structure, doubtful, groundOn('2025-07-01'))
    expect(check.findingsOf('n')[0]).toMatchObject({ verdict: 'pass', grade: 'assumed' })
    check.goTo(groundOn('2030-07-02'))
    expect(check.findingsOf('n')[0]).toMatchObject({ verdict: 'fail', grade: 'verified' })
  })

  it('NRM-1 L2 a limit grows with a quantity by full steps, up to its most, and is as little known', () => {
    const growing = plainNorms.filter(({ id }) => id === 'growing-staff')
    const limitsFor = (people: number | null) => {
      const structure = load(
        baselineOf({
          units: [
            unitOf('a'),
            unitOf('p', { system: 'party' }),
            unitOf('q', { system: 'party', superiorId: 'p' }),
          ],
          relations: [
            { kind: 'leads', fromId: 'p', toId: 'a' },
            { kind: 'advises', fromId: 'q', toId: 'a' },
          ],
          posts: ['1', '2', '3'].map((id) => postOf(id, 'q')),
          figures: people === null ? [] : [figureOf('a', 'people', people)],
        }),
      )
      const [finding] = new NormCheck(structure, growing, groundOn('2025-07-01')).findingsOf('a')
      return [finding?.verdict, finding?.value, finding?.limits]
    }
    expect(limitsFor(149)).toEqual(['fail', 3, [2]])
    expect(limitsFor(150)).toEqual(['pass', 3, [3]])
    expect(limitsFor(9_000)).toEqual(['pass', 3, [6]])
    expect(limitsFor(null)).toEqual(['not-enough-data', 3, [2, 6]])
  })

  it('NRM-8 one more act checks again what it touched, and nothing else', () => {
    const structure = twoCommissions()
    const check = new NormCheck(structure, plainNorms, groundOn('2025-07-01'))
    const diff = merge(structure, ['a', 'b'])
    const units = new Set(check.sync(diff).map((id) => id.split(' ')[1]))
    expect(units).toEqual(new Set(['n']))
  })

  it('NRM-9 a preview tells what a merger would mend and break, and leaves no trace', () => {
    const structure = load(
      baselineOf({
        units: [unitOf('a'), unitOf('b')],
        figures: [figureOf('a', 'people', 60), figureOf('b', 'people', 50)],
      }),
    )
    const check = new NormCheck(structure, [atLeast], groundOn('2025-07-01'))
    const before = said(check, structure)
    const act = actOf([merged(resultOf('n'), ['a', 'b'].map(whole))])
    const preview = previewActs(structure, [act], check)
    expect(preview.ok && preview.norms).toMatchObject({
      mends: [{ id: 'size a' }, { id: 'size b' }],
      breaks: [],
      leavesOpen: [],
    })
    expect(said(check, structure)).toEqual(before)
  })
})
