import { baselineSchema } from '@tinhgon/model'
import { plainProfile } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { readUnitsAfter } from './read-units-after.ts'
import { readUnitsBefore } from './read-units-before.ts'

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))
const terms = { profile: plainProfile, system: 'territory' }
const title = { vi: 'trước', en: 'before' }
const before = (...lines: string[]) =>
  readUnitsBefore(bytes('code,tier,kind,name,parent_code,lat,lon', ...lines), {
    ...terms,
    id: 'b',
    title,
    date: '2025-06-30',
  })
const after = (...lines: string[]) =>
  readUnitsAfter(bytes('code,tier,kind,name,parent_code,area_km2,population,decree,seat', ...lines), {
    ...terms,
    figureColumns: [
      { column: 'area_km2', measure: 'area', decimals: 6 },
      { column: 'population', measure: 'people', decimals: 0 },
    ],
    date: '2025-07-01',
    source: 'list',
  })
const told = ({ faults }: { readonly faults: readonly { readonly code: string; readonly path: string }[] }) =>
  faults.map(({ code, path }) => `${code} ${path}`)

const province = '01,province,region,Hà Nội,,,'

describe('the list of units before', () => {
  it('CMD-16 becomes a baseline without figures, names in NFC, quotes undone', () => {
    const { content, faults, rowNumbers } = before(
      '01,province,region,Hà Nội,,21.0,105.8'.normalize('NFD'),
      '',
      '00001,commune,zone,"Đông, Tây và ""Nam""", 01 ,,',
      ',,,,,,',
    )
    expect(faults).toEqual([])
    expect(baselineSchema.parse(content)).toEqual(content)
    expect(content?.units.map(({ id, code, name, superiorId }) => [id, code, name, superiorId])).toEqual([
      ['territory:01', '01', 'Hà Nội'.normalize('NFC'), null],
      ['territory:00001', '00001', 'Đông, Tây và "Nam"', 'territory:01'],
    ])
    expect(content?.figures).toEqual([])
    expect(rowNumbers).toEqual([2, 4])
  })

  it('CMD-17 L2 reads designations in whatever order; an empty field leaves them unknown, “none” says there are none', () => {
    const rows = ['1,commune,zone,A,, mountain ; border', '2,commune,zone,B,,', '3,commune,zone,C,,none']
    const table = bytes('code,tier,kind,name,parent_code,designations', ...rows)
    const { content, faults } = readUnitsBefore(table, { ...terms, id: 'b', title, date: '2025-06-30' })
    expect(faults).toEqual([])
    expect(baselineSchema.parse(content)).toEqual(content)
    expect(content?.units.map((unit) => 'designations' in unit && unit.designations)).toEqual([
      ['border', 'mountain'],
      false,
      [],
    ])
  })

  it('CMD-17 E3 refuses designations that the profile does not know, or that are named twice', () => {
    const rows = [
      '1,commune,zone,A,,desert;border',
      '2,commune,zone,B,,border;border',
      '3,commune,zone,C,,border;',
    ]
    const table = bytes('code,tier,kind,name,parent_code,designations', ...rows)
    const read = readUnitsBefore(table, { ...terms, id: 'b', title, date: '2025-06-30' })
    expect(told(read)).toEqual([
      'unknown-designation row 2, designations',
      'malformed row 3, designations',
      'malformed row 4, designations',
    ])
    const given = { ...terms, figureColumns: [], date: '2025-07-01', source: 'list' }
    expect(told(readUnitsAfter(table, given))).toEqual(told(read))
  })

  it('CMD-16 may begin with a byte order mark and end its lines as Windows does', () => {
    const text = `\uFEFFcode,tier,kind,name,parent_code\r\n01,province,region,Hà Nội,\r\n`
    const read = readUnitsBefore(bytes(text), { ...terms, id: 'b', title, date: '2025-06-30' })
    expect(read.content?.units).toHaveLength(1)
  })

  it('CMD-16 E3 tells every fault with its row, and goes on with the rest', () => {
    const read = before(
      province,
      '01,province,region,Again,,,',
      '02,province,castle,X,,,',
      '03,orbit,region,X,,,',
      '04,commune,region,X,99,,',
    )
    expect(told(read)).toEqual([
      'duplicate-code row 3, code',
      'unknown-kind row 4, kind',
      'unknown-tier row 5, tier',
      'unknown-superior row 6, parent_code',
    ])
    expect(read.content?.units.map(({ code, superiorId }) => [code, superiorId])).toEqual([
      ['01', null],
      ['02', null],
      ['03', null],
      ['04', null],
    ])
  })

  it('CMD-16 E3 leaves out what cannot be read, and then gives no content', () => {
    const read = before(
      province,
      '02,province,region,,,,',
      'a b,province,region,X,,,',
      '03,orbit,castle,X,,,',
      '04,x',
    )
    expect(told(read)).toEqual([
      'ragged-row row 6',
      'malformed row 3, name',
      'malformed row 4, code',
      'unknown-tier row 5, tier',
      'unknown-kind row 5, kind',
    ])
    expect(read.content).toBeNull()
  })

  it('E3 takes a kind at a tier where it does not occur for a fault', () => {
    const profile = {
      ...plainProfile,
      kinds: plainProfile.kinds.map((kind) => (kind.id === 'zone' ? { ...kind, tiers: ['commune'] } : kind)),
    }
    const read = readUnitsBefore(bytes('code,tier,kind,name,parent_code', '01,province,zone,X,'), {
      ...terms,
      profile,
      id: 'b',
      title,
      date: '2025-06-30',
    })
    expect(told(read)).toEqual(['tier-of-other-kind row 2, tier'])
  })

  it('S3-1 a code that is a name of the language is a code like any other', () => {
    const { content } = before('__proto__,province,region,X,,,', 'constructor,commune,region,Y,__proto__,,')
    expect(content?.units.map(({ code, superiorId }) => [code, superiorId])).toEqual([
      ['__proto__', null],
      ['constructor', 'territory:__proto__'],
    ])
  })

  it('CMD-16 reads 200,000 rows', { timeout: 30_000 }, () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `c${index},commune,region,Unit ${index},01,,`)
    expect(before([province, ...rows].join('\n')).content?.units).toHaveLength(200_001)
  })
})

describe('the list of units after', () => {
  it('CMD-16 L1 figures become whole base units exactly; an empty one is not listed', () => {
    const { content, faults } = after(
      '01,province,region,X,,3359.80,8718000,,',
      '00001,commune,zone,Y,01,0.000001,0,1/NQ,"Số 2, phố A"',
      '00002,commune,zone,Z,01,,,,',
    )
    expect(faults).toEqual([])
    expect(content?.map(({ figures }) => figures.map(({ measure, value }) => `${measure} ${value}`))).toEqual(
      [['area 3359800000', 'people 8718000'], ['area 1', 'people 0'], []],
    )
    expect(content?.[1]).toMatchObject({ document: '1/NQ', seat: 'Số 2, phố A', superiorCode: '01' })
    expect(content?.[2]).toMatchObject({ document: null, seat: null })
  })

  it('CMD-16 L2 may be silent on figures, documents and seats', () => {
    const given = { ...terms, figureColumns: [], date: '2025-07-01', source: 'list' }
    const read = readUnitsAfter(bytes('code,tier,kind,name,parent_code', '01,province,region,X,'), given)
    expect(read.content).toMatchObject([{ code: '01', document: null, seat: null, figures: [] }])
    expect(read.content?.[0]).not.toHaveProperty('designations')
    const header = 'seat,code,tier,kind,name,parent_code,seat'
    expect(told(readUnitsAfter(bytes(header, 'x,01,province,region,X,,y'), given))).toEqual([
      'column-twice row 1',
    ])
  })

  it.each(['-1', '1,5', '1.0000001', '1e3', 'many', '9999999999', '.5'])(
    'CMD-16 %s is refused as an area',
    (text) => {
      expect(told(after(`01,province,region,X,,"${text}",,,`))).toEqual(['not-a-figure row 2, area_km2'])
    },
  )

  it('CMD-16 half a person is refused, and seats or documents that are too long', () => {
    const long = 'x'.repeat(501)
    expect(told(after(`01,province,region,X,,,0.5,${long},${long}`)).sort()).toEqual([
      'malformed row 2, decree',
      'malformed row 2, seat',
      'not-a-figure row 2, population',
    ])
  })
})
