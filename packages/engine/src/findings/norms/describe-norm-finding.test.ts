import { describeNormFinding, NormCheck, type NormGround } from '@tinhgon/engine'
import type { Baseline, Condition, Language, Norm, NormParameter, Quantity } from '@tinhgon/model'
import {
  applied,
  baselineOf,
  figureOf,
  load,
  merged,
  normOf,
  postOf,
  resultOf,
  thresholdOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const languages: readonly Language[] = ['vi', 'en', 'ru']
const ground: NormGround = { asOf: '2025-07-01', operatesOn: () => null, borders: null }
const inUnits = (norm: Norm, unit: NormParameter['unit']): Norm => ({
  ...norm,
  parameters: Object.fromEntries(
    Object.entries(norm.parameters).map(([id, parameter]) => [id, { ...parameter, unit }]),
  ),
})
const sentences = (structure: ReturnType<typeof load>, norm: Norm, unitId = 'a') => {
  const [finding] = new NormCheck(structure, [norm], ground).findingsOf(unitId)
  if (!finding) throw new Error('nothing is found')
  return languages.map((language) => describeNormFinding(finding, norm, structure, language))
}
const of = (baseline: Baseline, norm: Norm) => sentences(load(baseline), norm)

const measureAtLeast = (measure: string, limit: number, rest: Parameters<typeof thresholdOf>[2] = {}) =>
  normOf('size', thresholdOf({ type: 'measure', measure }, 'at-least', rest), {
    parameters: { limit, low: limit / 2 },
  })
const withFigure = (measure: string, value: number | null) =>
  baselineOf({ units: [unitOf('a')], figures: [figureOf('a', measure, value)] })
const inMountains: Condition = { type: 'designated', designations: ['mountain'] }

describe('a finding of a norm as a sentence', () => {
  it('NRM-12 groups figures and writes decimals as the language does, areas in km²', () => {
    const norm = inUnits(measureAtLeast('area', 30_000_000), 'square-metre')
    expect(of(withFigure('area', 1_234_567_890_000), norm)).toEqual([
      'Unit a: 1.234.567,89 km², đạt mức tối thiểu 30 km².',
      'Unit a: 1,234,567.89 km², meets the minimum of 30 km².',
      'Unit a: 1 234 567,89 км², минимум 30 км² соблюдён.',
    ])
    expect(of(withFigure('area', 28_500_000), norm)[1]).toBe(
      'Unit a: 28.5 km², below the minimum of 30 km²; 1.5 km² short.',
    )
  })

  it('NRM-12 says per cent as such', () => {
    const postsOf = (rank: 'deputy' | null): Quantity => ({
      type: 'posts',
      ranks: rank && [rank],
      roles: null,
      scope: { type: 'unit' },
    })
    const share = normOf(
      'share',
      {
        type: 'share',
        part: postsOf('deputy'),
        whole: postsOf(null),
        comparison: 'at-most',
        limits: [{ when: [], parameter: 'limit' }],
        waivers: [],
      },
      { parameters: { limit: 30 } },
    )
    const posts = [postOf('1', 'a', 'vice'), postOf('2', 'a'), postOf('3', 'a')]
    expect(of(baselineOf({ units: [unitOf('a')], posts }), inUnits(share, 'per-cent'))).toEqual([
      'Unit a: 33,33 %, vượt mức tối đa 30 %; thừa 3,33 %.',
      'Unit a: 33.33 %, above the maximum of 30 %; 3.33 % too many.',
      'Unit a: 33,33 %, выше максимума 30 %; лишних 3,33 %.',
    ])
  })

  it('NRM-12 L2 says what is missing, every limit that may count, and the bounds that are known', () => {
    const norm = inUnits(
      measureAtLeast('people', 1_000, {
        limits: [
          { when: [inMountains], parameter: 'low' },
          { when: [], parameter: 'limit' },
        ],
      }),
      'person',
    )
    expect(of(withFigure('people', null), norm)).toEqual([
      'Unit a: chưa đủ số liệu để so với 500 người / 1.000 người (thiếu: people, diện miền núi, vùng cao, hải đảo, biên giới).',
      'Unit a: not enough data to hold against 500 people / 1,000 people (missing: people, whether it is mountainous, highland, island or border).',
      'Unit a: недостаточно данных для сравнения с 500 чел. / 1 000 чел. (нет: people, отнесение к горным, высокогорным, островным или приграничным).',
    ])
    const half = load(
      baselineOf({
        units: [
          unitOf('a', { tier: 'province', designations: [] }),
          ...['b', 'c'].map((id) => unitOf(id, { superiorId: 'a' })),
        ],
        figures: [figureOf('b', 'people', 700)],
      }),
    )
    expect(sentences(half, norm)[1]).toBe(
      'Unit a: between 700 people – …, not enough to hold against 1,000 people (missing: people).',
    )
  })

  it('NRM-12 says by what a unit is let off, and that a figure is missing even so', () => {
    const norm = inUnits(
      measureAtLeast('people', 1_000, {
        waivers: [
          {
            id: 'poor',
            title: { vi: 'vùng khó khăn', en: 'a poor area', ru: 'трудный район' },
            when: [{ type: 'kind', kinds: ['region'] }],
            grade: 'verified',
          },
        ],
      }),
      'person',
    )
    expect(of(withFigure('people', 900), norm)).toEqual([
      'Unit a: 900 người so với 1.000 người; không phải xét: vùng khó khăn.',
      'Unit a: 900 people against 1,000 people; not considered: a poor area.',
      'Unit a: 900 чел. при норме 1 000 чел.; не рассматривается: трудный район.',
    ])
    expect(of(withFigure('people', null), norm)).toEqual([
      'Unit a: chưa có số liệu (people); không phải xét: vùng khó khăn.',
      'Unit a: no figure (people); not considered: a poor area.',
      'Unit a: нет данных (people); не рассматривается: трудный район.',
    ])
  })

  it('NRM-12 says until when, and up to how many, more than the norm is lawful', () => {
    const heads = (most: number): Norm =>
      inUnits(
        normOf(
          'heads',
          thresholdOf({ type: 'posts', ranks: ['head'], roles: null, scope: { type: 'unit' } }, 'at-most', {
            transitions: [
              {
                citation: { document: 'Conclusion 2', article: null, source: 'plain', grade: 'verified' },
                holds: { from: null, until: null },
                years: 'years',
                allows: { type: 'by-merged-body', each: 'most', most: 'most' },
              },
            ],
          }),
          { parameters: { limit: 1, years: 5, most } },
        ),
        'post',
      )
    const structure = load(
      baselineOf({
        units: ['a', 'b'].map((id) => unitOf(id)),
        posts: ['1', '2', '3'].map((id) => postOf(id, 'a', 'chief')),
      }),
    )
    applied(structure, [merged(resultOf('n'), ['a', 'b'].map(whole))], { operatesOn: '2025-07-01' })
    expect(sentences(structure, heads(2), 'n')).toEqual([
      'Unit n: 3 vị trí, định mức 1 vị trí; được tạm giữ tới 3 vị trí đến 01/7/2030.',
      'Unit n: 3 posts, the norm is 1 post; up to 3 posts allowed until 01/07/2030.',
      'Unit n: 3 долж. при норме 1 долж.; до 01.07.2030 допускается не более 3 долж.',
    ])
    expect(sentences(structure, heads(1), 'n')).toEqual([
      'Unit n: 3 vị trí, định mức 1 vị trí; vượt cả mức tạm thời 2 vị trí (đến 01/7/2030).',
      'Unit n: 3 posts, the norm is 1 post; above even the 2 posts allowed until 01/07/2030.',
      'Unit n: 3 долж. при норме 1 долж.; превышает и временный предел 2 долж. (до 01.07.2030).',
    ])
  })

  it('NRM-12 names a unit that is only drafted as the draft does, and one that nobody knows by its id', () => {
    const structure = load(withFigure('people', 5))
    const norm = measureAtLeast('people', 1)
    const [finding] = new NormCheck(structure, [norm], ground).findings()
    if (!finding) throw new Error('nothing is found')
    const said = (names?: ReadonlyMap<string, string>) =>
      describeNormFinding({ ...finding, units: ['draft'] }, norm, structure, 'en', names).split(':')[0]
    expect([said(new Map([['draft', 'New ward']])), said()]).toEqual(['New ward', 'draft'])
  })
})
