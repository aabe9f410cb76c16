import { type ReadingTerms, readBaselineFrom } from '@tinhgon/exchange/files'
import { plainProfile } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const terms: ReadingTerms = {
  profile: plainProfile,
  id: 'brought',
  title: { vi: 'Tệp nạp', en: 'File brought' },
  date: '2025-03-01',
}
const prefixes = `@prefix org: <http://www.w3.org/ns/org#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix schema: <http://schema.org/> . @prefix ex: <http://example.org/> .
`
const readTurtle = (text: string) =>
  readBaselineFrom('turtle', new TextEncoder().encode(prefixes + text), terms)
const faultsOf = async (text: string) => {
  const outcome = await readTurtle(text)
  return outcome.ok ? [] : outcome.faults.map(({ code, path }) => `${code} ${path}`)
}

describe('ORG of other makers', () => {
  it('FMT-9 units, their superiors from either side, and kinds by what concepts are called', async () => {
    const outcome = await readTurtle(`
ex:a a org:FormalOrganization ; skos:prefLabel "Region A"@en, "Miền A"@vi ; dct:identifier "46" ;
  org:classification ex:kinds\\/region, ex:t1 ; org:hasSubOrganization ex:b ; org:hasPost [ org:role ex:chief ] ;
  org:hasPrimarySite ex:site .
ex:site org:siteAddress ex:address .
ex:b a org:Organization ; rdfs:label "B" ; skos:notation "47" ; org:classification "zone", "commune" .
ex:c a org:OrganizationalUnit ; foaf:name "C" ; org:unitOf ex:p ; org:classification ex:commission, "Party", "commune" .
ex:p a org:Organization ; rdfs:label "P" ; org:classification ex:committee, "commune" .
ex:commission skos:notation "commission" .
ex:t1 skos:prefLabel "province"@en .
ex:seat a org:Post ; org:postIn ex:c ; org:role ex:r ; org:heldBy ex:somebody .
ex:r rdfs:label "Chief"@en .
ex:somebody a foaf:Person ; foaf:name "Người giả định" ; schema:birthDate "1980-02-03" .
ex:count a schema:Observation ; schema:observationAbout ex:b ; schema:measuredProperty ex:people ; schema:value 12 .
ex:p <urn:tinhgon:relation:leads> ex:b . ex:a org:linkedTo ex:b .
`)
    const id = (name: string) => `http://example.org/${name}`
    expect(outcome).toMatchObject({
      ok: true,
      baseline: {
        id: 'brought',
        units: [
          { id: id('a'), name: 'Miền A', code: '46', kind: 'region', tier: 'province', superiorId: null },
          { id: id('b'), name: 'B', code: '47', kind: 'zone', superiorId: id('a') },
          { id: id('c'), name: 'C', kind: 'commission', system: 'party', superiorId: id('p') },
          { id: id('p'), kind: 'committee' },
        ],
        relations: [{ kind: 'leads', fromId: id('p'), toId: id('b') }],
        posts: [{ id: id('seat'), unitId: id('c'), role: 'chief', basis: 'fact', holderId: id('somebody') }],
        people: [{ id: id('somebody'), name: 'Người giả định', birthYear: 1980, gender: null }],
        figures: [{ unitId: id('b'), measure: 'people', value: 12, date: '2025-03-01', grade: 'estimated' }],
      },
    })
  })

  it('FMT-7 every fault has the line of what it is about', async () => {
    expect(
      await faultsOf(`ex:a a org:Organization ; org:classification "region", "commune" .
ex:b a org:Organization ; rdfs:label "B" .
ex:c a org:Organization ; rdfs:label "C" ; org:classification ex:martians .
ex:d a org:Organization ; rdfs:label "D" ; org:classification "region" .
ex:e a org:Organization ; rdfs:label "E" ; org:classification "region", "commune" ; org:unitOf ex:gone .
ex:f a org:Organization ; rdfs:label "F" ; org:classification "region", "commune" ; org:unitOf ex:a, ex:e .
ex:n a schema:Observation ; schema:observationAbout ex:a ; schema:measuredProperty ex:people ; schema:value 1.5 .
ex:s a org:Post ; org:role ex:poet .
ex:t a org:Post ; org:postIn ex:a ; org:role ex:poet .
ex:u a org:Post ; org:postIn ex:a ; org:heldBy ex:x .`),
    ).toEqual([
      'two-superiors line 9',
      'not-a-whole-number line 10, schema:value',
      'name-missing line 4, name',
      'kind-missing line 5, kind',
      'unknown-kind-word line 6, kind',
      'tier-missing line 7, tier',
      'malformed line 11, unitId',
      'malformed line 13, role',
      'unknown-superior line 8, superiorId',
      'unknown-role line 12, role',
    ])
  })

  it('FMT-9 two documents in one file are a fault', async () => {
    const unit = 'ex:a a org:Organization ; rdfs:label "A" ; org:classification "region", "commune" .'
    const baselines =
      '<urn:tinhgon:baseline:x> a <https://schema.org/Dataset> .\n<urn:tinhgon:baseline:y> a <https://schema.org/Dataset> .'
    expect(await faultsOf(`${unit}\n${baselines}`)).toEqual(['duplicate-id line 6'])
    expect(await faultsOf(`${unit}\nex:other a schema:Dataset .`)).toEqual([])
    expect(await faultsOf(`${unit}\n<urn:tinhgon:baseline:%E0%A4%A> a schema:Dataset .`)).toEqual([])
  })

  it('FMT-9 JSON-LD may frame its units within each other, with a context of its own', async () => {
    const file = {
      '@context': {
        '@vocab': 'http://www.w3.org/ns/org#',
        name: 'http://www.w3.org/2004/02/skos/core#prefLabel',
        id: '@id',
        type: '@type',
      },
      id: 'http://example.org/a',
      type: 'FormalOrganization',
      name: { '@value': 'Miền A', '@language': 'vi' },
      classification: ['region', 'province'],
      hasSubOrganization: [{ type: 'Organization', name: 'B', classification: ['zone', 'commune'] }],
    }
    const outcome = await readBaselineFrom('json-ld', new TextEncoder().encode(JSON.stringify(file)), terms)
    expect(outcome).toMatchObject({
      ok: true,
      baseline: {
        units: expect.arrayContaining([
          expect.objectContaining({ name: 'Miền A', superiorId: null }),
          expect.objectContaining({ name: 'B', superiorId: 'http://example.org/a' }),
        ]),
      },
    })
  })

  it('FMT-9 JSON-LD may tell lists, what leads back, and what it includes', async () => {
    const org = (term: string) => `http://www.w3.org/ns/org#${term}`
    const unit = (id: string, more: object = {}) => ({
      '@id': `urn:${id}`,
      '@type': org('Organization'),
      'http://www.w3.org/2000/01/rdf-schema#label': id,
      ...more,
    })
    const classified = (kind: string) => ({ [org('classification')]: { '@list': [kind, 'commune'] } })
    const file = [
      unit('a', {
        ...classified('region'),
        '@reverse': { [org('unitOf')]: [unit('b', classified('zone'))] },
        '@included': [unit('c', classified('region'))],
      }),
      { '@graph': [unit('d', { ...classified('zone'), [org('unitOf')]: { '@id': 'urn:c' } })] },
    ]
    const outcome = await readBaselineFrom('json-ld', new TextEncoder().encode(JSON.stringify(file)), terms)
    const units = outcome.ok ? outcome.baseline.units : []
    expect(units.map(({ id, superiorId }) => [id, superiorId]).toSorted()).toEqual([
      ['urn:a', null],
      ['urn:b', 'urn:a'],
      ['urn:c', null],
      ['urn:d', 'urn:c'],
    ])
  })

  it('FMT-9 what units border on and how they relate is said once, however often it stands there', async () => {
    const unit = (id: string) =>
      `ex:${id} a org:Organization ; rdfs:label "${id}" ; org:classification "region", "commune" .`
    const touches = '<http://www.opengis.net/ont/geosparql#sfTouches>'
    const link = `ex:a ${touches} ex:b ; <urn:tinhgon:relation:leads> ex:b .`
    const outcome = await readTurtle([unit('a'), unit('b'), link, link].join('\n'))
    expect(outcome).toMatchObject({
      ok: true,
      baseline: {
        borders: [{ unitIds: ['http://example.org/a', 'http://example.org/b'], lengthMetres: null }],
        relations: [{ kind: 'leads' }],
      },
    })
  })

  it('FMT-7 records that hang on nothing, and lengths that are none, are faults', async () => {
    const unit = 'ex:a a org:Organization ; rdfs:label "A" ; org:classification "region", "commune" .'
    const length = `<urn:tinhgon:unit:a> <http://www.opengis.net/ont/geosparql#sfTouches> ex:a .
[] a <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <urn:tinhgon:unit:a> ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.opengis.net/ont/geosparql#sfTouches> ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> ex:a ; schema:value "far" .`
    expect(
      await faultsOf(`${unit}
[] a schema:Comment .
[] a schema:Observation .
[] a foaf:Person .
[] a schema:CreativeWork .
${length}`),
    ).toEqual([
      'not-a-whole-number line 9, schema:value',
      'malformed line 8, title',
      'malformed line 7, name',
      'malformed line 6, unitId',
      'malformed line 6, unitId',
      'malformed line 6, measure',
      'malformed line 5, unitId',
      'malformed line 5, unitId',
      'malformed line 5, grade',
      'malformed line 5, text',
      'unknown-unit line 9, unitIds[0]',
    ])
  })
})
