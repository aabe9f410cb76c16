import {
  applyAct,
  hashStructure,
  ledgerOf,
  lineagePairs,
  type Structure,
  totalOf,
  validate,
} from '@tinhgon/engine'
import type { ApplyCorrespondence } from '@tinhgon/model'
import { baselineOf, changed, figureOf, load, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { listed, plan, reform, rowsOf, smallCountry, upperRowsOf } from './tests/small-country.ts'

function perform(structure: Structure, command: ApplyCorrespondence): Structure {
  for (const act of plan(structure, command)) expect(applyAct(structure, act).ok).toBe(true)
  expect(validate(structure)).toEqual([])
  expect(ledgerOf(structure).map(({ balanced }) => balanced)).not.toContain(false)
  return structure
}

const codesBelow = (structure: Structure, unitId: string) =>
  Array.from(structure.childIdsOf(unitId), (id) => structure.unit(id)?.code).sort()

const figure = (measure: string, value: number) =>
  ({ measure, value, date: '2025-07-01', grade: 'verified', source: 'list' }) as const

describe('applying a correspondence table', () => {
  it('CMD-11 plans an act for the upper units, then one for each topmost unit, and tries them', () => {
    const structure = smallCountry()
    const before = hashStructure(structure)
    const acts = plan(structure, reform())
    expect(hashStructure(structure)).toBe(before)
    expect(acts.map(({ id, title, operatesOn }) => [id, title, operatesOn])).toEqual([
      ['reform', 'Reform', '2025-07-01'],
      ['reform/p', 'Reform: All', '2025-07-01'],
    ])
    expect(acts[0].events).toMatchObject([{ type: 'units-merged', result: { id: 'reform:p', code: 'p' } }])
  })

  it('CMD-12 merges whole sources and parts; where one whole source is all, it lives on', () => {
    const structure = perform(smallCountry(), reform())
    expect(codesBelow(structure, 'reform:p')).toEqual(['a', 'c', 'f', 'n'])
    expect(structure.unit('i')).toMatchObject({
      code: 'n',
      kind: 'zone',
      tier: 'commune',
      name: 'Island',
      superiorId: 'reform:p',
    })
    const pairs = lineagePairs(structure)
      .filter(({ after }) => after.tier === 'commune')
      .map(({ before, after, extent }) => `${before.code} ${extent} ${after.code}`)
      .sort()
    expect(pairs).toEqual([
      'a whole a',
      'b part a',
      'b part c',
      'c whole c',
      'f whole f',
      'g whole f',
      'i whole n',
    ])
  })

  it('CMD-12 a divided source ends, and what its parts took stays known jointly', () => {
    const structure = perform(
      smallCountry({ figures: ['a', 'b', 'c', 'f', 'g', 'i'].map((id) => figureOf(id, 'people', 10)) }),
      reform(),
    )
    expect(structure.table('endings').get('b')).toMatchObject({
      how: 'placed',
      successorIds: ['reform:a', 'reform:c'],
    })
    expect(structure.figureOf('reform:a', 'people')).toMatchObject({ fixed: 10, open: false })
    expect(ledgerOf(structure).find(({ row }) => row === 'people')).toMatchObject({
      opening: 60,
      closing: 60,
      balanced: true,
    })
  })

  it('CMD-12 changes a unit that lives on only in what differs, its short name with its name', () => {
    const structure = load(
      baselineOf({
        units: [
          unitOf('p', { tier: 'province', officialShortName: 'P.', seat: 'here' }),
          unitOf('a', { superiorId: 'p' }),
          unitOf('b', { superiorId: 'p' }),
        ],
      }),
    )
    const [act, ...others] = plan(
      structure,
      reform({
        units: [
          listed('p', { tier: 'province', name: 'New', superiorCode: null }),
          listed('a'),
          listed('b', { code: 'x', seat: 'there' }),
        ],
        correspondence: rowsOf('a → a', 'b → x'),
        upperCorrespondence: null,
      }),
    )
    expect(act.events).toMatchObject([{ unitId: 'p', changes: { name: 'New', officialShortName: null } }])
    expect(others.flatMap(({ events }) => events)).toEqual([changed('b', { code: 'x', seat: 'there' })])
  })

  it('CMD-17 L2 designations of the list are said of the new and the changed; a silent list keeps what is', () => {
    const structure = smallCountry()
    const events = plan(
      structure,
      reform({
        units: [
          listed('p', { tier: 'province', superiorCode: null }),
          listed('a'),
          listed('c', { designations: ['mountain'] }),
          listed('f', { designations: [] }),
          listed('n', { designations: ['border'] }),
        ],
      }),
    ).flatMap((act) => act.events)
    const results = events.flatMap((event) => (event.type === 'units-merged' ? [event.result] : []))
    expect(Object.fromEntries(results.map(({ code, designations }) => [code, designations]))).toEqual({
      p: undefined,
      a: undefined,
      c: ['mountain'],
      f: [],
    })
    expect(events.filter((event) => event.type === 'unit-changed')).toMatchObject([
      { unitId: 'i', changes: { designations: ['border'] } },
    ])
  })

  it('CMD-12 says nothing of a unit that only goes along with its province', () => {
    const units = [
      ...['p', 'q'].map((id) => unitOf(id, { tier: 'province' })),
      ...['a', 'b'].map((id) => unitOf(id, { superiorId: id === 'a' ? 'p' : 'q' })),
    ]
    const command = reform({
      units: [listed('p', { tier: 'province', superiorCode: null }), listed('a'), listed('b')],
      correspondence: rowsOf('a → a', 'b → b'),
    })
    expect(plan(load(baselineOf({ units })), command).flatMap(({ events }) => events)).toHaveLength(1)
    expect(codesBelow(perform(load(baselineOf({ units })), command), 'reform:p')).toEqual(['a', 'b'])
  })

  it('CMD-13 ends the upper units of a tier that is no more', () => {
    const structure = perform(smallCountry(), reform())
    expect([...structure.units.values()].filter(({ tier }) => tier === 'district')).toEqual([])
    expect(['d', 'e'].map((id) => structure.table('endings').get(id)?.how)).toEqual([
      'dissolved',
      'dissolved',
    ])
  })

  it('CMD-13 upper units go where all that is below them goes', () => {
    const structure = smallCountry()
    expect(plan(structure, reform({ upperCorrespondence: null }))).toEqual(plan(structure, reform()))
  })

  it('CMD-14 states the figures of the list; what it does not give stays unknown', () => {
    const [p, a, c, ...others] = reform().units
    const given = [
      { ...listed('p'), ...p, figures: [figure('people', 100)] },
      { ...listed('a'), ...a, figures: [figure('people', 7), figure('area', 0)] },
      { ...listed('c'), ...c },
      ...others,
    ]
    const structure = perform(smallCountry(), reform({ units: given }))
    expect(structure.figureOf('reform:a', 'people')).toMatchObject({ fixed: 7, open: false })
    expect(structure.figureOf('reform:a', 'area')).toMatchObject({ fixed: 0, open: false })
    expect(totalOf(structure, 'people', [structure.need('units', 'reform:c')]).value).toBeNull()
    expect(structure.figureOf('reform:p', 'people')).toBeUndefined()
    expect([...structure.table('statements').values()]).toMatchObject([{ unitId: 'reform:p', value: 100 }])
  })

  it('CMD-14 rests an act on the document that its units name, or each event on its own', () => {
    const withDocuments = (...documents: (string | null)[]) =>
      reform({
        units: reform().units.map((unit, index) => ({ ...unit, document: documents[index] ?? null })),
      })
    const [upper, one] = plan(smallCountry(), withDocuments(null, '1/NQ', '1/NQ', '1/NQ', '1/NQ'))
    expect(upper.legalBasis).toBeNull()
    expect(one?.legalBasis?.document).toBe('1/NQ')
    expect(one?.events.every(({ legalBasis }) => legalBasis === null)).toBe(true)
    const [, several] = plan(smallCountry(), withDocuments(null, '1/NQ', '2/NQ'))
    expect(several?.legalBasis).toBeNull()
    expect(several?.events.map(({ legalBasis }) => legalBasis?.document)).toEqual(
      expect.arrayContaining(['1/NQ', '2/NQ', undefined]),
    )
  })
})

describe('one act or several', () => {
  /** Both provinces stay; the rows are those of their lowest units. */
  const given = (...rows: string[]) =>
    reform({
      units: [
        ...['p', 'q'].map((code) => listed(code, { tier: 'province', superiorCode: null })),
        ...['a', 'b', 'c'].map((code) => listed(code)),
        ...['f', 'g', 'n'].map((code) => listed(code, { superiorCode: 'q' })),
      ],
      correspondence: rowsOf('a → a', 'b → b', 'g → g', 'i → n', ...rows),
      upperCorrespondence: upperRowsOf('p → p', 'q → q'),
    })
  const idsOf = (command: ApplyCorrespondence) => plan(smallCountry(), command).map(({ id }) => id)

  it('CMD-11 provinces that have nothing to do with each other have an act each', () => {
    expect(idsOf(given('c → c', 'f → f'))).toEqual(['reform/p', 'reform/q'])
  })

  it('CMD-11 those that share a divided source have one act together', () => {
    const command = given('c ~ c', 'c ~ f', 'f → f')
    expect(idsOf(command)).toEqual(['reform/p'])
    perform(smallCountry(), command)
  })

  it('CMD-11 so have those of which one takes a code of the other', () => {
    const command = given('c → f', 'f → c')
    expect(idsOf(command)).toEqual(['reform/p'])
    const structure = perform(smallCountry(), command)
    expect(codesBelow(structure, 'p')).toEqual(['a', 'b', 'c'])
    expect(structure.unit('f')?.code).toBe('c')
  })

  it('CMD-11 and upper units that take a code of a lowest one are arranged together with all of them', () => {
    const units = reform().units.map((unit) =>
      unit.code === 'p' ? { ...unit, code: 'b' } : { ...unit, superiorCode: 'b' },
    )
    const command = reform({ units, upperCorrespondence: upperRowsOf('p → b', 'q → b') })
    expect(idsOf(command)).toEqual(['reform'])
    perform(smallCountry(), command)
  })

  it('CMD-13 a district that lies in two provinces ends in the act of the last', () => {
    const units = given().units.map((unit) =>
      unit.code === 'c' ? { ...unit, code: 'x', superiorCode: 'q' } : unit,
    )
    const command = { ...given('c → x', 'f → f'), units }
    const acts = plan(smallCountry(), command)
    const endsIn = (unitId: string) =>
      acts.filter(({ events }) =>
        events.some((event) => event.type === 'unit-dissolved' && event.unitId === unitId),
      )
    expect(endsIn('d').map(({ id }) => id)).toEqual(['reform/q'])
    perform(smallCountry(), command)
  })
})
