import { describe, expect, it } from 'vitest'
import { workbookOf } from '../spreadsheets/testing/workbook.ts'
import { csv, placesOf, readCsv, readTables } from './testing/read-tables.ts'

const units = ['Mã,Tên', '46,Thành phố Huế', '46,Thành ủy Huế', '1,Phường An']
const file = (name: string, ...lines: string[]) => ({ ...csv(...lines), name })
const readBoth = (...lines: string[]) => readTables([file('units.csv', ...units), file('more.csv', ...lines)])
const valuesOf = (outcome: ReturnType<typeof readCsv>) =>
  outcome.ok ? outcome.baseline.figures.map(({ measure, value }) => `${measure} ${value}`) : placesOf(outcome)

describe('figures', () => {
  it.each([
    ['Diện tích (km²)', ['10.38', '3359.80', '1,234.5'], [10_380_000, 3_359_800_000, 1_234_500_000]],
    ['Diện tích (ha)', ['"1.038,5"', '"2,25"', '7'], [10_385_000, 22_500, 70_000]],
    ['Diện tích (m2)', ['1.038', '22 500', '7'], [1_038, 22_500, 7]],
    ['Dân số (nghìn người)', ['"8,5"', '"12,25"', '7'], [8_500, 12_250, 7_000]],
    ['Dân số (người)', ['8.718.000', '"8,718"', '12 500'], [8_718_000, 8_718, 12_500]],
  ])('BRG-13 %s is read exactly, thousands grouped or not', (header, written, values) => {
    const rows = written.map(
      (value, index) => `${index},Xã ${index},${/^\d+,\d+\./.test(value) ? `"${value}"` : value}`,
    )
    const outcome = readCsv(`Mã,Tên,${header}`, ...rows)
    expect(outcome.ok ? outcome.baseline.figures.map(({ value }) => value) : placesOf(outcome)).toEqual(
      values,
    )
  })

  it('BRG-13 with semicolons between fields a lone comma is decimal, and three digits after it are decimals', () => {
    expect(valuesOf(readCsv('Mã;Tên;Diện tích (km2)', '1;Xã An;1,250'))).toEqual(['area 1250000'])
    expect(valuesOf(readCsv('Mã,Tên,Diện tích (km2)', '1,Xã An,1.250'))).toEqual(['area 1250000'])
  })

  it('BRG-13 L2 an empty cell, a dash and dots say nothing; words, negatives and too many decimals are faults', () => {
    const silent = readCsv('Mã,Tên,Dân số', '1,Xã A,', '2,Xã B,-', '3,Xã C,…', '4,Xã D,n/a')
    expect(valuesOf(silent)).toEqual([])
    const wrong = ['12x', '-5', '1.5', '1,2,3', '"1.234,5,6"', '99999999999999999999', '12.34.5']
    const outcome = readCsv(
      'Mã,Tên,Dân số',
      ...wrong.map(
        (value, index) =>
          `${index},Xã ${index},${value.includes(',') && !value.startsWith('"') ? `"${value}"` : value}`,
      ),
    )
    expect(placesOf(outcome)).toEqual(
      wrong.map((_, index) => `not-a-number list.csv: row ${index + 2}, Dân số`),
    )
  })

  it('BRG-13 numbers of a spreadsheet are rounded as it shows them', () => {
    const rows = [
      ['Mã', 'Tên', 'Diện tích (km²)', 'Dân số'],
      ['1', 'Xã A', 0.1 + 0.2, 1.5e5],
      ['2', 'Xã B', 0.0000001, 12.5],
      ['3', 'Xã C', 1e-7, 1e21],
    ]
    const outcome = readTables([{ name: 'x', bytes: workbookOf({ S: { rows } }) }])
    expect(placesOf(outcome)).toEqual(['not-a-number S: row 3, Dân số', 'not-a-number S: row 4, Dân số'])
    const first = readTables([{ name: 'x', bytes: workbookOf({ S: { rows: rows.slice(0, 2) } }) }])
    expect(valuesOf(first)).toEqual(['area 300000', 'population 150000'])
  })

  it('BRG-14 a table of figures says of which unit, day and source each is', () => {
    const outcome = readBoth(
      'Đơn vị,Chỉ tiêu,Giá trị,Ngày,Nguồn',
      '1,Dân số (Tổng điều tra 1/4/2019),1200,1/4/2019,Tổng điều tra',
      'Phường An,Diện tích tự nhiên,"12,5",,',
      '1,population,1300,2025-06-30,',
      '46,members,50,,',
    )
    // Party members are counted in the committee, though the territory bears the same code.
    expect(placesOf(outcome)).toEqual([])
    expect(outcome.ok && outcome.baseline.figures).toEqual([
      {
        unitId: 'territory:1',
        measure: 'population-census-2019',
        value: 1200,
        date: '2019-04-01',
        grade: 'verified',
        source: 'Tổng điều tra',
      },
      {
        unitId: 'territory:1',
        measure: 'area',
        value: 12_500_000,
        date: '2025-07-01',
        grade: 'estimated',
        source: 'Danh sách',
      },
      {
        unitId: 'territory:1',
        measure: 'population',
        value: 1300,
        date: '2025-06-30',
        grade: 'estimated',
        source: 'Danh sách',
      },
      {
        unitId: 'party:46',
        measure: 'members',
        value: 50,
        date: '2025-07-01',
        grade: 'estimated',
        source: 'Danh sách',
      },
    ])
  })

  it('BRG-14 the values of a table of figures are in the unit of their column where it fits', () => {
    const outcome = readBoth('Đơn vị,Chỉ tiêu,Giá trị', '1,area,5', '1,population,7')
    const [unitTable, figures] = outcome.mapping?.tables ?? []
    if (!unitTable || !figures) throw new Error('nothing was guessed')
    const columns = figures.columns.map((column) =>
      column.meaning === 'value' ? { ...column, unit: 'ha' as const } : column,
    )
    const files = [
      file('units.csv', ...units),
      file('more.csv', 'Đơn vị,Chỉ tiêu,Giá trị', '1,area,5', '1,population,7'),
    ]
    expect(valuesOf(readTables(files, { version: 1, tables: [unitTable, { ...figures, columns }] }))).toEqual(
      ['area 50000', 'population 7'],
    )
  })

  it('BRG-1 BRG-14 what a table of figures says wrong is told cell by cell', () => {
    const outcome = readBoth(
      'Đơn vị,Chỉ tiêu,Giá trị,Ngày',
      '9,area,5,',
      '1,lạ,5,',
      '1,area,x,',
      '1,area,5,2019',
      '1,area,5,31/6/2025',
      ',area,,',
    )
    expect(placesOf(outcome)).toEqual([
      'unit-not-listed more.csv: row 2, Đơn vị',
      'unknown-measure more.csv: row 3, Chỉ tiêu',
      'not-a-number more.csv: row 4, Giá trị',
      'not-a-day more.csv: row 5, Ngày',
      'not-a-day more.csv: row 6, Ngày',
      'unit-not-listed more.csv: row 7, Đơn vị',
      'duplicate-figure more.csv: row 6, Giá trị',
    ])
  })
})

describe('posts', () => {
  it('BRG-15 a row is as many posts as it says, one without a number, with who holds it', () => {
    const outcome = readBoth(
      'Đơn vị,Chức danh,Số lượng,Họ tên',
      'Thành ủy Huế,Bí thư,1,Người Giả Một',
      'Thành ủy Huế,Chuyên viên,3,',
      'Thành ủy Huế,Phó Bí thư,,',
      'Thành ủy Huế,Phó Bí thư,0,',
    )
    if (!outcome.ok) throw new Error(placesOf(outcome).join())
    expect(
      outcome.baseline.posts.map(({ unitId, role, holderId }) => `${unitId} ${role} ${holderId}`),
    ).toEqual([
      'party:46 secretary person-1',
      'party:46 specialist null',
      'party:46 specialist null',
      'party:46 specialist null',
      'party:46 deputy-secretary null',
    ])
    expect(outcome.baseline.people.map(({ name }) => name)).toEqual(['Người Giả Một'])
  })

  it('BRG-15 one name at several posts is several people, and that is said', () => {
    const outcome = readBoth(
      'Đơn vị,Chức danh,Họ tên',
      'Thành ủy Huế,Bí thư,Người Giả',
      'Phường An,Chủ tịch,Người giả',
    )
    expect(outcome.ok && outcome.baseline.people).toHaveLength(2)
    expect(
      outcome.ok &&
        outcome.warnings
          .filter(({ code }) => code === 'same-holder-name')
          .map(({ path, params }) => [path, params.count]),
    ).toEqual([['more.csv: row 2, Họ tên', 2]])
  })

  it('BRG-1 BRG-15 what a table of posts says wrong is told cell by cell', () => {
    const outcome = readBoth(
      'Đơn vị,Chức danh,Số lượng,Họ tên',
      '46,Bí thư,1,',
      'Phường An,Lạ,1,',
      'Phường An,Chủ tịch,nhiều,',
      'Phường An,Chủ tịch,20000,',
      'Phường An,Chủ tịch,2,Người Giả',
      'Phường Mất,Chủ tịch,1,',
    )
    expect(placesOf(outcome)).toEqual([
      'several-bear-it more.csv: row 2, Đơn vị',
      'unknown-role more.csv: row 3, Chức danh',
      'not-a-count more.csv: row 4, Số lượng',
      'not-a-count more.csv: row 5, Số lượng',
      'holder-of-several more.csv: row 6, Họ tên',
      'unit-not-listed more.csv: row 7, Đơn vị',
    ])
  })

  it('BRG-18 200,000 posts are the most', () => {
    const rows = Array.from({ length: 21 }, () => 'Phường An,Chuyên viên,10000')
    expect(placesOf(readBoth('Đơn vị,Chức danh,Số lượng', ...rows))).toEqual([
      'too-many more.csv: row 22, Số lượng',
    ])
  })
})
