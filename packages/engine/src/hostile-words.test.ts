import { applyAct, foldPlan, hashStructure, reverseDiff } from '@tinhgon/engine'
import { actSchema, baselineSchema, describeRefusal } from '@tinhgon/model'
import {
  actOf,
  applied,
  assigned,
  baselineOf,
  changed,
  established,
  figureOf,
  load,
  merged,
  personOf,
  plainProfile,
  posts,
  refused,
  related,
  resultOf,
  stated,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']

describe('ids that are names of the language', () => {
  const given = () =>
    load(
      baselineOf({
        units: names.map((id) => unitOf(id)),
        figures: names.map((id) => figureOf(id, 'people', 3)),
      }),
    )

  it('S3-1 go through every kind of change, and back to the same bytes', () => {
    const structure = given()
    const before = hashStructure(structure)
    const events = [
      merged(resultOf('isPrototypeOf'), [whole('__proto__'), whole('constructor')]),
      established(unitOf('propertyIsEnumerable')),
      related('leads', 'valueOf', 'hasOwnProperty'),
      posts({ establish: [{ id: '__proto__', unitId: 'valueOf', role: 'vice', basis: 'norm' }] }),
      assigned('__proto__', personOf('constructor')),
      changed('hasOwnProperty', { code: '__proto__', name: 'constructor' }),
      stated('valueOf', 'people', 4),
    ]
    const diff = applied(structure, events, { id: '__proto__' })
    expect(structure.figureOf('isPrototypeOf', 'people')?.fixed).toBe(6)
    expect(structure.table('posts').get('__proto__')?.holderId).toBe('constructor')
    structure.applyDiff(reverseDiff(diff))
    expect(hashStructure(structure)).toBe(before)
  })

  it.each(names)('E3 S1-5 %s is no kind, no tier, no role, no measure, no relation, no unit', (name) => {
    const codes = refused(load(baselineOf({ units: [unitOf('a')] })), [
      changed('a', { kind: name }),
      changed('a', { tier: name }),
      posts({ establish: [{ id: 's', unitId: 'a', role: name, basis: 'norm' }] }),
      stated('a', name, 1),
      related(name, 'a', 'a'),
      changed(name, { name: 'x' }),
    ]).map(({ code }) => code)
    expect(codes).toEqual(
      expect.arrayContaining([
        'unknown-kind',
        'unknown-tier',
        'unknown-role',
        'unknown-measure',
        'unknown-relation-kind',
        'unknown-unit',
      ]),
    )
  })

  it('E4 a key that no schema knows is refused, even one that is a name of the language', () => {
    const event = JSON.stringify(changed('a', { name: 'x' }))
    for (const name of names) {
      const hostile = event.replace('"name":"x"', `"name":"x","${name}":{"kind":"zone"}`)
      expect(actSchema.safeParse({ ...actOf([]), events: [JSON.parse(hostile)] }).success, name).toBe(false)
    }
    expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false)
  })
})

describe('names in every script', () => {
  const scripts = [
    'Phường Thuận Hoá'.normalize('NFD'),
    'Thừa Thiên – Huế',
    'Горсовет «Ё»',
    'بلدية الخليل',
    '順化市 文明',
    '👩🏽‍🌾🏳️‍🌈 xã',
    'zero\u200bwidth\u200d\u2060',
    '\u202eright to left',
    'lone \ud800 surrogate',
    '{name} $& {what} %s <b>"\'\\',
    'a'.repeat(300),
  ]

  it.each(scripts)('E1-1 S1-5 %s is carried as it is, seen by the hash, and told in refusals', (name) => {
    const read = actSchema.parse(actOf([changed('a', { name })]))
    const [event] = read.events
    if (event?.type !== 'unit-changed') throw new Error('another event came back')
    expect(event.changes.name).toBe(name.normalize('NFC').trim())
    const structure = load(baselineOf({ units: [unitOf('a'), unitOf('b')] }))
    const before = hashStructure(structure)
    const outcome = applyAct(structure, read)
    if (!outcome.ok) throw new Error('the name was refused')
    const after = hashStructure(structure)
    expect(after).not.toBe(before)
    applied(structure, [changed('a', { name: `${name}.` })])
    expect(hashStructure(structure)).not.toBe(after)
    const refusal = applyAct(structure, actOf([changed('a', { code: 'b' })]))
    for (const one of refusal.ok ? [] : refusal.refusals)
      expect(describeRefusal(one, 'en')).toContain(`“${name}.”`)
    expect(refusal.ok).toBe(false)
  })

  it('E1-1 S1-5 the same name, composed or not, is one name and one hash once it is read', () => {
    const hashes = ['NFC', 'NFD'].map((form) => {
      const act = actSchema.parse(
        actOf([changed('a', { name: 'Phường Thuận Hoá'.normalize(form) })], { id: 'x', title: 'x' }),
      )
      const folded = foldPlan(
        baselineOf({ units: [unitOf('a')] }),
        [{ act, on: true, annotation: null }],
        plainProfile,
      )
      return folded.ok ? hashStructure(folded.structure) : ''
    })
    expect(hashes[0]).toBe(hashes[1])
  })

  it('S3-1 ids and codes hold no white space and no control characters of any script', () => {
    for (const hostile of [
      '',
      ' ',
      'a b',
      'a\tb',
      'a\u0000',
      'a\u00a0b',
      'a\u3000b',
      'a\u2028b',
      'a\u0085b',
      'a'.repeat(201),
    ]) {
      const unit = { ...unitOf('a'), code: hostile }
      expect(
        actSchema.safeParse(actOf([changed(hostile, { name: 'x' })])).success,
        JSON.stringify(hostile),
      ).toBe(false)
      expect(actSchema.safeParse(actOf([established(unit)])).success, JSON.stringify(hostile)).toBe(false)
    }
  })
})

describe('days that do not exist', () => {
  const days = [
    '2025-02-29',
    '1900-02-29',
    '2025-06-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '25-01-01',
    '2025-07-01\n',
    ' 2025-07-01',
    '٢٠٢٥-٠٧-٠١',
    '2025-07-01T00:00:00Z',
    '+02025-07-01',
    '',
    '0x7e9-01-01',
  ]

  it.each(days)('E1-3 %j is refused in an act, in a figure, in a legal basis and in a baseline', (day) => {
    const figures = [{ ...figureOf('a', 'people', 1), date: day }]
    const basis = { document: 'x', clause: null, quotation: null, decidedOn: day, inForceOn: null }
    const good = baselineOf({ units: [unitOf('a')] })
    const issuesOf = (result: {
      success: boolean
      error?: { issues: { path: PropertyKey[] }[] }
    }): string[] => result.error?.issues.map(({ path }) => path.join('.')) ?? []
    expect(issuesOf(actSchema.safeParse({ ...actOf([stated('a', 'people', 1)]), operatesOn: day }))).toEqual([
      'operatesOn',
    ])
    expect(
      issuesOf(actSchema.safeParse({ ...actOf([stated('a', 'people', 1)]), legalBasis: basis })),
    ).toEqual(['legalBasis.decidedOn'])
    expect(issuesOf(baselineSchema.safeParse({ ...good, date: day }))).toEqual(['date'])
    expect(issuesOf(baselineSchema.safeParse({ ...good, figures }))).toEqual(['figures.0.date'])
  })

  it('E1-3 the last day of February of a leap year and the ends of the centuries are days', () => {
    for (const day of ['2024-02-29', '2000-02-29', '1999-12-31', '2025-06-30'])
      expect(
        actSchema.safeParse({ ...actOf([stated('a', 'people', 1)]), operatesOn: day }).success,
        day,
      ).toBe(true)
  })
})
