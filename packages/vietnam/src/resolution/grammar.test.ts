import { describe, expect, it } from 'vitest'
import { firstSources, readClauses, tellLineage, type UnitRow } from './testing/province.ts'

const units = (...names: readonly string[]): UnitRow[] => [
  ['P', 'municipality', 'Thành phố Hà Nội', null],
  ['D', 'rural-district', 'Huyện Thanh Trì', 'P'],
  ...names.map((name, index): UnitRow => {
    const kind = name.startsWith('Phường') ? 'ward' : name.startsWith('Xã') ? 'commune' : 'township'
    return [String(index + 1), kind, name, 'D']
  }),
]

describe('what a clause takes', () => {
  it('RES-5 all of each unit (1675, khoản 1)', () => {
    const read = readClauses(
      units('Phường Phong Thu', 'Xã Phong Mỹ', 'Xã Phong Xuân'),
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phong Thu, xã Phong Mỹ và xã Phong Xuân thành phường mới có tên gọi là **phường Phong Điền**.',
    )
    expect(tellLineage(read)).toEqual(['1', '2', '3'].map((code) => `${code} whole Phường Phong Điền`))
    expect(read.open).toEqual([])
  })

  it('RES-6 a part of the area and all people (1656, khoản 39), a part of the area alone (khoản 81)', () => {
    const read = readClauses(
      units('Phường Long Biên', 'Xã Chu Minh'),
      'Sắp xếp một phần diện tích tự nhiên, toàn bộ quy mô dân số của phường Long Biên, một phần diện tích tự nhiên của xã Chu Minh thành xã mới có tên gọi là **xã Minh Châu**.',
    )
    expect(firstSources(read)).toEqual([
      ['1', 'area unstated', 'population share 1 1', 'population-census-2019 share 1 1'],
      ['2', 'area unstated'],
    ])
  })

  it('RES-6 a part with figures, in whole base units', () => {
    const read = readClauses(
      units('Xã Ba Vì', 'Xã Vân Hòa'),
      'Nhập 1,23 km^2^ diện tích tự nhiên, quy mô dân số là 1.456 người của xã Ba Vì và một phần diện tích tự nhiên là 45,6 ha và quy mô dân số là 12 người của xã Vân Hòa thành xã mới có tên gọi là xã Yên Bài.',
    )
    expect(firstSources(read)).toEqual([
      ['1', 'area figure 1230000', 'population figure 1456', 'population-census-2019 unstated'],
      ['2', 'area figure 456000', 'population figure 12', 'population-census-2019 unstated'],
    ])
  })

  it('RES-6 a part with shares; a share of nothing, or of more than all, is none', () => {
    const clause = (shares: string): string =>
      `Sắp xếp một phần ${shares} của xã Ba Vì và toàn bộ diện tích tự nhiên, quy mô dân số của xã Vân Hòa thành xã mới có tên gọi là xã Yên Bài.`
    const read = (shares: string) => readClauses(units('Xã Ba Vì', 'Xã Vân Hòa'), clause(shares))
    expect(firstSources(read('diện tích tự nhiên bằng 1/9, quy mô dân số bằng 2/3'))[0]).toEqual([
      ...['1', 'area share 1 9', 'population share 2 3', 'population-census-2019 unstated'],
    ])
    expect(firstSources(read('diện tích tự nhiên bằng 1/9, một phần quy mô dân số'))[0]).toEqual([
      ...['1', 'area share 1 9', 'population unstated', 'population-census-2019 unstated'],
    ])
    for (const wrong of ['bằng 1/0', 'bằng 3/2'])
      expect(read(`diện tích tự nhiên ${wrong}`).open.map(({ code }) => code)).toContain('not-understood')
  })

  it('RES-7 a remainder whose figures are said is the last of several parts, which are all of the unit', () => {
    const read = readClauses(
      units('Phường Phú Thuận', 'Phường Tây Lộc', 'Phường Thuận Hòa'),
      'Nhập một phần diện tích tự nhiên là 0,46 km2, quy mô dân số là 7.548 người của phường Phú Thuận vào phường Tây Lộc.',
      'Nhập phần còn lại có diện tích tự nhiên là 0,80 km2, quy mô dân số là 4.926 người của phường Phú Thuận sau khi sắp xếp theo quy định tại khoản 1 Điều này vào phường Thuận Hòa.',
    )
    const rests = read.mergers.map(({ sources }) =>
      sources.flatMap((source) => (source.extent === 'part' ? source.measures[0] : [])),
    )
    expect(rests).toEqual([460_000, 800_000].map((value) => [{ type: 'figure', measure: 'area', value }]))
    expect(read.act?.exhausts).toEqual(['1'])
    expect(read.checks.filter(({ check, ok }) => check === 'references' && ok)).toHaveLength(1)
    expect(read.open).toEqual([])
  })

  it.each([
    'phần còn lại của phường Điện Biên sau khi sắp xếp theo quy định tại các khoản 1, 3, 11 Điều này',
    'phần diện tích tự nhiên, quy mô dân số còn lại của phường Điện Biên',
    'toàn bộ diện tích tự nhiên, quy mô dân số còn lại của phường Điện Biên',
    'phần còn lại của phường Điện Biên sau khi sắp xếp theo quy định tại khoản 82',
    'phần còn lại của phường Điện Biên sau khi sắp xếp theo quy định tại khoản 38 của Điều này',
  ])('RES-7 what is left: %s', (portion) => {
    const read = readClauses(
      units('Phường Điện Biên', 'Phường Láng Thượng'),
      `Sắp xếp ${portion} và toàn bộ diện tích tự nhiên, quy mô dân số của phường Láng Thượng thành phường mới có tên gọi là **phường Láng**.`,
    )
    expect(firstSources(read)).toEqual([
      ['1', 'remainder'],
      ['2', 'whole'],
    ])
    expect(read.open).toEqual([])
  })
})

describe('how units are listed', () => {
  const listed = units(
    'Phường Phú Hội',
    'Phường Phường Đúc',
    'Phường 4',
    'Thị trấn Khe Tre',
    'Xã Hương Phú',
    'Xã Thượng Lộ',
  )
  it.each([
    'các phường Phú Hội, Phường Đúc, Phường 4; thị trấn Khe Tre và các xã: Hương Phú, Thượng Lộ',
    'phường Phú Hội, phường Phường Đúc, phường Phường 4, thị trấn Khe Tre, xã Hương Phú và xã Thượng Lộ',
    '03 phường Phú Hội, Phường Đúc và 4, thị trấn Khe Tre vàcác xã Hương Phú,Thượng Lộ',
    'các phường Phú Hội, Phường Đúc, 4 và các thị trấn, xã: Khe Tre, Hương Phú và Thượng Lộ của huyện Thanh Trì',
  ])('RES-8 %s', (list) => {
    const read = readClauses(
      listed,
      `Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của ${list} thành phường mới có tên gọi là **phường Thuận Hóa**.`,
    )
    expect(read.lineage.map(({ before }) => before)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(read.open).toEqual([])
  })
})
