import { foldPlan, Timeline } from '@tinhgon/engine'
import { standingPoint, writeData } from '@tinhgon/exchange/files'
import {
  actOf,
  baselineOf,
  contentOf,
  dissolved,
  plainProfile,
  randomBaseline,
  randomPlan,
  SeededRandom,
  seedRanges,
  split,
  unitOf,
} from '@tinhgon/testkit'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'
import { Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const org = 'http://www.w3.org/ns/org#'
const dct = 'http://purl.org/dc/terms/'
const linkedTo = `${org}linkedTo`

/** Every term of these vocabularies that may be used here, as their documents list them. */
const vocabularies: Readonly<Record<string, { classes: string; properties: string }>> = {
  [org]: {
    classes:
      'ChangeEvent FormalOrganization Membership OrganizationalCollaboration OrganizationalUnit Organization Post Role Site',
    properties:
      'basedAt changedBy classification hasMember hasMembership hasPost hasPrimarySite hasRegisteredSite hasSite hasSubOrganization hasUnit headOf heldBy holds identifier linkedTo location memberDuring memberOf member organization originalOrganization postIn purpose remuneration reportsTo resultedFrom resultingOrganization role roleProperty siteAddress siteOf subOrganizationOf transitiveSubOrganizationOf unitOf',
  },
  'http://data.europa.eu/m8g/': {
    classes: 'PublicOrganisation ContactPoint ReferenceFramework ImageObject',
    properties: 'adminUnit contactPage email telephone frequency',
  },
  [dct]: {
    classes: 'Location',
    properties: 'identifier title description date conformsTo type isPartOf spatial source',
  },
  'http://www.w3.org/2004/02/skos/core#': {
    classes: 'Concept ConceptScheme',
    properties: 'prefLabel altLabel notation inScheme',
  },
  'http://www.w3.org/ns/prov#': {
    classes: 'Entity Activity',
    properties: 'startedAtTime generatedAtTime invalidatedAtTime',
  },
  'http://xmlns.com/foaf/0.1/': { classes: 'Person', properties: 'name gender' },
  'http://www.w3.org/ns/locn#': { classes: 'Address', properties: 'fullAddress' },
  'https://schema.org/': {
    classes: 'Dataset CreativeWork Comment Observation',
    properties:
      'about text position hasPart version birthDate value unitText observationAbout observationDate measuredProperty',
  },
  [rdf]: { classes: 'Statement Property', properties: 'type subject predicate object' },
  'http://www.w3.org/2000/01/rdf-schema#': { classes: '', properties: 'label subPropertyOf' },
  'http://www.opengis.net/ont/geosparql#': { classes: '', properties: 'sfTouches' },
}
const known = (what: 'classes' | 'properties') =>
  new Set(
    Object.entries(vocabularies).flatMap(([namespace, terms]) =>
      terms[what].split(' ').map((term) => namespace + term),
    ),
  )
const [classes, properties] = [known('classes'), known('properties')]

const storeOf = (turtle: string) => new Store(new Parser({ format: 'Turtle' }).parse(turtle))
const unit = (id: string) => `urn:tinhgon:unit:${encodeURIComponent(id)}`

function unknownTerms(store: Store): string[] {
  const ours = new Set(
    store
      .getQuads(null, 'http://www.w3.org/2000/01/rdf-schema#subPropertyOf', linkedTo, null)
      .map(({ subject }) => subject.value),
  )
  const predicates = store.getPredicates(null, null, null).map(({ value }) => value)
  const types = store.getObjects(null, `${rdf}type`, null).map(({ value }) => value)
  return [
    ...predicates.filter((value) => !properties.has(value) && !ours.has(value)),
    ...types.filter((value) => !classes.has(value)),
  ]
}

/** Huế with the steps of its official plan. */
function hueFolded() {
  const [baseline, scenario] = [builtInBaselines[0]?.load(), builtInScenarios[0]?.load()]
  if (!baseline || !scenario) throw new Error('Huế is missing')
  const folded = foldPlan(baseline, scenario.plan, vietnamProfile)
  if (!folded.ok) throw new Error('the baseline does not load')
  return { baseline, ...folded }
}

describe('Huế as linked data', () => {
  const { baseline, structure, steps } = hueFolded()
  const timeline = new Timeline(structure, steps)
  timeline.goToDate('2025-02-14')
  const document = standingPoint(baseline, structure, {
    id: 'hue-2025-02-14',
    title: { vi: 'Huế, 14/02/2025', en: 'Huế, 14 February 2025' },
    date: '2025-02-14',
  })
  const taken = steps.slice(0, timeline.position)
  const store = storeOf(
    writeData('turtle', { document, profile: vietnamProfile, steps: taken }, { people: true }),
  )
  const kind = (id: string) => `urn:tinhgon:kind:${id}`
  const valuesOf = (subject: string, predicate: string) =>
    store.getObjects(subject, predicate, null).map(({ value }) => value)

  it('FMT-5 uses terms of ORG, CPOV and their neighbours, and relations that it declares as links', () => {
    expect(unknownTerms(store)).toEqual([])
    expect(store.size).toBeGreaterThan(50_000)
  })

  it('FMT-6 a query finds the merger of the city’s two Party commissions: two originals, one result, its day', () => {
    const cityCommittee = unit('p-46')
    const found = store.getSubjects(`${rdf}type`, `${org}ChangeEvent`, null).filter((event) => {
      const kinds = valuesOf(event.value, `${org}originalOrganization`).flatMap((original) =>
        valuesOf(original, `${org}classification`),
      )
      const results = valuesOf(event.value, `${org}resultingOrganization`)
      return (
        kinds.includes(kind('propaganda-commission')) &&
        kinds.includes(kind('mass-mobilisation-commission')) &&
        results.some((result) => store.countQuads(result, `${org}unitOf`, cityCommittee, null) === 1)
      )
    })
    expect(found).toHaveLength(1)
    const event = found[0]?.value ?? ''
    const names = (predicate: string) =>
      valuesOf(event, predicate)
        .flatMap((one) => valuesOf(one, 'http://www.w3.org/2004/02/skos/core#prefLabel'))
        .sort()
    expect(names(`${org}originalOrganization`)).toEqual([
      'Ban Dân vận Thành ủy Huế',
      'Ban Tuyên giáo Thành ủy Huế',
    ])
    expect(names(`${org}resultingOrganization`)).toEqual(['Ban Tuyên giáo và Dân vận Thành ủy Huế'])
    expect(valuesOf(event, `${dct}date`)).toEqual(['2025-02-14'])
    const [result] = valuesOf(event, `${org}resultingOrganization`)
    expect(valuesOf(result ?? '', `${org}resultedFrom`)).toEqual([event])
    for (const original of valuesOf(event, `${org}originalOrganization`)) {
      expect(valuesOf(original, `${org}changedBy`)).toEqual([event])
      expect(valuesOf(original, 'http://www.w3.org/ns/prov#invalidatedAtTime')).toEqual([
        '2025-02-14T00:00:00',
      ])
      expect(store.countQuads(original, `${rdf}type`, `${org}OrganizationalUnit`, null)).toBe(0)
    }
  })

  it('FMT-5 a commission is a unit of its committee, a ward an organisation and a place of its own', () => {
    const has = (id: string, predicate: string, object: string) =>
      store.countQuads(unit(id), predicate, object, null) === 1
    expect(has('p-46.BTC', `${rdf}type`, `${org}OrganizationalUnit`)).toBe(true)
    expect(has('p-46.BTC', `${org}unitOf`, unit('p-46'))).toBe(true)
    expect(has('p-46', `${org}hasUnit`, unit('p-46.BTC'))).toBe(true)
    expect(has('t-19777', `${rdf}type`, `${dct}Location`)).toBe(true)
    expect(has('t-19777', `${rdf}type`, `${org}FormalOrganization`)).toBe(true)
    expect(valuesOf(unit('p-46'), `${dct}spatial`)).toEqual([unit('t-46')])
  })

  it('FMT-5 a name bears its language, a figure its unit and day, a seat its role', () => {
    const [label] = store.getObjects(unit('p-46'), 'http://www.w3.org/2004/02/skos/core#prefLabel', null)
    expect(label).toMatchObject({ value: 'Thành ủy Huế', language: 'vi' })
    const figure = 'urn:tinhgon:figure:t-46:population'
    expect(valuesOf(figure, 'https://schema.org/value')).toEqual(['1432986'])
    expect(valuesOf(figure, 'https://schema.org/unitText')).toEqual(['person'])
    expect(valuesOf(figure, 'https://schema.org/observationDate')).toEqual(['2024-12-31'])
    const post = 'urn:tinhgon:post:p-46~1'
    expect(valuesOf(post, `${org}postIn`)).toEqual([unit('p-46')])
    expect(store.countQuads('urn:tinhgon:role:secretary', `${rdf}type`, `${org}Role`, null)).toBe(1)
  })

  it('FMT-5 every concept and relation that is used is described', () => {
    const used = [
      ...store.getObjects(null, `${org}classification`, null),
      ...store.getObjects(null, `${org}role`, null),
    ].filter(({ value }) => store.countQuads(value, null, null, null) === 0)
    expect(used).toEqual([])
  })
})

describe('change events', () => {
  it('FMT-6 a split has one original and its results; an act that was refused changed nothing', () => {
    const baseline = baselineOf({
      units: [unitOf('r', { tier: 'province' }), unitOf('a', { superiorId: 'r' })],
    })
    const result = (id: string) => unitOf(id, { superiorId: 'r' })
    const acts = [
      actOf([dissolved('nobody')], { id: 'refused' }),
      actOf(
        [
          split('a', [
            { extent: 'part', unit: result('x'), ...contentOf() },
            { extent: 'remainder', unit: result('y') },
          ]),
        ],
        { id: 'divided' },
      ),
    ]
    const plan = acts.map((act) => ({ act, on: true, annotation: null }))
    const folded = foldPlan(baseline, plan, plainProfile)
    if (!folded.ok) throw new Error('the baseline does not load')
    expect(folded.steps.map(({ ok }) => ok)).toEqual([false, true])
    const name = { id: 'after', title: { vi: 'sau', en: 'after' }, date: '2026-01-01' }
    const document = standingPoint(baseline, folded.structure, name)
    const store = storeOf(writeData('turtle', { document, profile: plainProfile, steps: folded.steps }))
    const [event, other] = store.getSubjects(`${rdf}type`, `${org}ChangeEvent`, null)
    expect(other).toBeUndefined()
    const sides = (term: string) =>
      store.getObjects(event ?? null, org + term, null).map(({ value }) => value)
    expect(sides('originalOrganization')).toEqual([unit('a')])
    expect(sides('resultingOrganization').toSorted()).toEqual([unit('x'), unit('y')])
  })
})

describe.each(seedRanges(60, 30))('change events of random plans, $title', ({ seeds }) => {
  it('FMT-5 FMT-6 use known terms only, and describe every unit that they name', () => {
    for (const seed of seeds) {
      const random = new SeededRandom(seed)
      const baseline = randomBaseline(random)
      const folded = foldPlan(baseline, randomPlan(random, baseline, 'act'), plainProfile)
      if (!folded.ok) throw new Error('the baseline does not load')
      const name = { id: 'after', title: { vi: 'sau', en: 'after' }, date: '2026-01-01' }
      const document = standingPoint(baseline, folded.structure, name)
      const subject = { document, profile: plainProfile, steps: folded.steps }
      const store = storeOf(writeData('turtle', subject, { people: true }))
      expect(unknownTerms(store), `seed ${seed}`).toEqual([])
      const named = ['originalOrganization', 'resultingOrganization'].flatMap((side) =>
        store.getObjects(null, org + side, null),
      )
      const bare = named.filter(({ value }) => store.countQuads(value, `${dct}identifier`, null, null) === 0)
      expect(
        bare.map(({ value }) => value),
        `seed ${seed}`,
      ).toEqual([])
    }
  })
})
