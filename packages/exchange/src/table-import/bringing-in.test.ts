import { previewOf } from '@tinhgon/exchange/files'
import { describeRefusal, languages, type TableMapping, tableMappingSchema } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { workbookOf } from '../spreadsheets/testing/workbook.ts'
import { csv, placesOf, readCsv, readTables, terms, unitsOf } from './testing/read-tables.ts'

const meaningsOf = (mapping: TableMapping | null, table = 0): (string | undefined)[] =>
  (mapping?.tables[table]?.columns ?? []).map(({ meaning, tier, measure, unit }) =>
    [meaning, tier, measure, unit].filter((word) => word !== undefined).join(' '),
  )

const list = [
  'Mã,Tên đơn vị,Loại,Mã cấp trên,Diện tích (km²),Dân số,Trụ sở',
  '46,Thành phố Huế,Thành phố trực thuộc Trung ương,,,,',
  '19753,Phường Phú Xuân,Phường,46,10.38,130247,394 Đinh Tiên Hoàng',
  '19774,Phường Kim Long,Phường,46,90.14,,',
]

describe('tables of units', () => {
  it('BRG-1 BRG-3 BRG-4 a list becomes a baseline, its columns guessed and marked, with a preview', () => {
    const outcome = readCsv(...list)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults))
    expect(unitsOf(outcome)).toEqual([
      'territory:46 46 Thành phố Huế municipality province –',
      'territory:19753 19753 Phường Phú Xuân ward commune territory:46',
      'territory:19774 19774 Phường Kim Long ward commune territory:46',
    ])
    expect(outcome.baseline.units[1]?.seat).toBe('394 Đinh Tiên Hoàng')
    expect(meaningsOf(outcome.mapping)).toEqual([
      'code',
      'name',
      'kind',
      'superior',
      'figure area km2',
      'figure population person',
      'seat',
    ])
    expect(outcome.mapping?.tables[0]?.columns.every(({ guessed }) => guessed)).toBe(true)
    expect(outcome.seen).toMatchObject([
      {
        table: 'list.csv',
        rows: 3,
        columns: [{ column: 'A', header: 'Mã', samples: ['46', '19753', '19774'] }, {}, {}, {}, {}, {}, {}],
      },
    ])
    expect(previewOf(outcome.baseline)).toMatchObject({
      ...{ units: 3, posts: 0, people: 0, figures: 3 },
      byKind: { municipality: 1, ward: 2 },
      byTier: { province: 1, commune: 2 },
      bySystem: { territory: 3 },
      top: [{ name: 'Thành phố Huế', superior: null, subordinates: 2 }],
      first: [{}, { name: 'Phường Phú Xuân', superior: 'Thành phố Huế' }, {}],
    })
  })

  it('BRG-4 the mapping that was used, given again or sent as JSON, gives the same baseline', () => {
    const guessed = readCsv(...list)
    const sent = tableMappingSchema.parse(JSON.parse(JSON.stringify(guessed.mapping)))
    const again = readTables([csv(...list)], sent)
    expect(again).toEqual(guessed)
  })

  it('BRG-4 headers without tone marks, in English and in Russian mean the same', () => {
    for (const header of [
      'Ma so,Ten goi,Loai don vi,Truc thuoc,Dien tich (km2),Dan so (nguoi),Dia chi',
      'code,name,kind,parent_code,area_km2,population,seat',
      'код,название,вид,вышестоящая,площадь (км²),население,адрес',
    ]) {
      const outcome = readCsv(header, ...list.slice(1))
      expect(outcome.ok && unitsOf(outcome)).toHaveLength(3)
      expect(meaningsOf(outcome.mapping).slice(0, 4)).toEqual(['code', 'name', 'kind', 'superior'])
      expect(outcome.ok && outcome.baseline.figures.map(({ value }) => value)).toEqual([
        10_380_000, 130_247, 90_140_000,
      ])
    }
  })

  it('BRG-4 what stands below a header decides between kinds and tiers, and where the header says nothing', () => {
    const kinds = readCsv(
      'Mã,Tên,Cấp',
      '46,Thành phố Huế,Thành phố trực thuộc Trung ương',
      '1,Phường An,Phường',
    )
    expect(meaningsOf(kinds.mapping)).toEqual(['code', 'name', 'kind'])
    const both = readCsv('code,tier,kind,name', '46,province,province,Tỉnh A', '1,commune,commune,Xã B')
    expect(meaningsOf(both.mapping)).toEqual(['code', 'tier', 'kind', 'name'])
    const silent = readCsv(
      'Mã,Cột 1,Cột 2,Cột 3,Trụ sở',
      '46,Tỉnh Hoà Bình,Cấp tỉnh,Đơn vị hành chính,',
      '1,Xã Cao Sơn,Cấp xã,Đơn vị hành chính,',
    )
    expect(meaningsOf(silent.mapping)).toEqual(['code', 'name', 'tier', 'system', 'seat'])
  })

  it('BRG-6 titles and the row that numbers the columns are skipped, and that is said', () => {
    const outcome = readCsv(
      'UBND THÀNH PHỐ HUẾ,,',
      'DANH SÁCH ĐƠN VỊ,,',
      ',,',
      'STT,Tên đơn vị,Mã',
      '(1),(2),(3)',
      '1,Phường Phú Xuân,19753',
    )
    expect(outcome.ok && unitsOf(outcome)).toHaveLength(1)
    expect(outcome.ok && outcome.warnings.slice(0, 2).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'rows-above-header list.csv: row 4',
      'numbering-row list.csv: row 5',
    ])
    const counted = readCsv('STT,Tên đơn vị,Mã', 'A,B,1', '1,Phường Phú Xuân,19753')
    expect(counted.ok).toBe(false)
    const numbered = readCsv('STT,Tên đơn vị,Mã', '1,2,3', '1,Phường Phú Xuân,19753')
    expect(numbered.ok && unitsOf(numbered)).toHaveLength(1)
  })

  it('BRG-6 a header of two rows with merged cells is one header', () => {
    const rows = [
      ['DANH SÁCH', null, null, null],
      ['Mã', 'Tên đơn vị', 'Dân số', null],
      [null, null, '(người)', 'Tổng điều tra 1/4/2019'],
      ['19753', 'Phường Phú Xuân', 130247, 120000],
    ]
    const bytes = workbookOf({ 'Phụ lục': { rows, merges: ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'] } })
    const outcome = readTables([{ name: 'x.xlsx', bytes }])
    expect(outcome.mapping?.tables[0]?.headerRow).toBe(3)
    expect(outcome.mapping?.tables[0]?.columns.map(({ header }) => header)).toEqual([
      'Mã',
      'Tên đơn vị',
      'Dân số (người)',
      'Dân số Tổng điều tra 1/4/2019',
    ])
    expect(outcome.ok && outcome.baseline.figures.map(({ measure, value }) => `${measure} ${value}`)).toEqual(
      ['population 130247', 'population-census-2019 120000'],
    )
  })

  it('BRG-7 kinds are told by the first words of names, with or without tone marks, and that is said', () => {
    const outcome = readCsv(
      'Tên đơn vị,Cấp trên',
      'Thành phố Huế,',
      'Thị xã Hương Thủy,Thành phố Huế',
      'Thành phố Nhỏ,Thành phố Huế',
      'Phuong Phu Xuan,Thị xã Hương Thủy',
      'Uỷ ban nhân dân thành phố Huế,',
      'Sở Nội vụ,Uỷ ban nhân dân thành phố Huế',
      'Phòng Tổ chức,Sở Nội vụ',
    )
    expect(outcome.ok && outcome.baseline.units.map(({ kind, tier }) => `${kind} ${tier}`)).toEqual([
      'municipality province',
      'town district',
      'city district',
      'ward commune',
      'peoples-committee-of-municipality province',
      'department province',
      'division province',
    ])
    expect(outcome.ok && outcome.warnings.find(({ code }) => code === 'kinds-from-names')?.params).toEqual({
      count: 7,
    })
  })

  it('BRG-7 BRG-8 a tier decides between kinds; one that nobody can tell is a fault', () => {
    const outcome = readCsv('Tên đơn vị,Cấp', 'Thành phố Huế,Cấp huyện', 'Phòng Tổ chức,Cấp xã')
    expect(outcome.ok && outcome.baseline.units.map(({ kind, tier }) => `${kind} ${tier}`)).toEqual([
      'city district',
      'division commune',
    ])
    expect(placesOf(readCsv('Tên đơn vị', 'Phòng Tổ chức', 'Tổng cộng'))).toEqual([
      'tier-missing list.csv: row 2, Tên đơn vị',
      'kind-missing list.csv: row 3, Tên đơn vị',
    ])
    // The superior stands at a tier where there are none of the kind.
    expect(
      placesOf(readCsv('Tên đơn vị,Cấp trên', 'Sở Nội vụ,', 'Văn phòng HĐND và UBND,Sở Nội vụ')),
    ).toEqual(['kind-missing list.csv: row 3, Tên đơn vị'])
    const office = 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã'
    expect(placesOf(readCsv('Tên đơn vị,Cấp trên', 'Sở Nội vụ,', `${office},Sở Nội vụ`))).toEqual([
      'tier-missing list.csv: row 3, Tên đơn vị',
    ])
  })

  it('BRG-9 superiors are named by code or by name; of several the one of the same system', () => {
    const outcome = readCsv(
      'Mã,Tên,Cấp trên',
      '46,Thành phố Huế,',
      '46,Thành ủy Huế,',
      '1,Phường Phú Xuân,46',
      '1,Đảng ủy phường Phú Xuân,46',
      '2,Phường Kim Long,thành phố huế',
    )
    expect(outcome.ok && outcome.baseline.units.map(({ id, superiorId }) => `${id} ${superiorId}`)).toEqual([
      'territory:46 null',
      'party:46 null',
      'territory:1 territory:46',
      'party:1 party:46',
      'territory:2 territory:46',
    ])
    expect(
      placesOf(
        readCsv(
          'Mã,Tên,Cấp trên',
          '1,Huyện Châu Thành,',
          '2,Huyện Châu Thành,',
          '3,Xã An,Huyện Châu Thành',
          '4,Xã Bình,Huyện Mất',
        ),
      ),
    ).toEqual(['several-bear-it list.csv: row 4, Cấp trên', 'superior-not-listed list.csv: row 5, Cấp trên'])
  })

  it('BRG-10 the Statistics Office’s list with a column for each tier makes the units above, once each', () => {
    const outcome = readCsv(
      'Tỉnh Thành Phố;Mã TP;Quận Huyện;Mã QH;Phường Xã;Mã PX;Cấp;Tên Tiếng Anh',
      'Thành phố Hà Nội;01;Quận Ba Đình;001;Phường Phúc Xá;00001;Phường;',
      'Thành phố Hà Nội;01;Quận Ba Đình;001;Phường Trúc Bạch;00004;Phường;',
      'Tỉnh Hà Giang;02;Thành phố Hà Giang;024;Phường Quang Trung;00688;Phường;',
      'Tỉnh Quảng Trị;45;Huyện Cồn Cỏ;471;;;;',
    )
    expect(unitsOf(outcome)).toEqual([
      'territory:01 01 Thành phố Hà Nội municipality province –',
      'territory:001 001 Quận Ba Đình urban-district district territory:01',
      'territory:02 02 Tỉnh Hà Giang province province –',
      'territory:024 024 Thành phố Hà Giang city district territory:02',
      'territory:45 45 Tỉnh Quảng Trị province province –',
      'territory:471 471 Huyện Cồn Cỏ rural-district district territory:45',
      'territory:00001 00001 Phường Phúc Xá ward commune territory:001',
      'territory:00004 00004 Phường Trúc Bạch ward commune territory:001',
      'territory:00688 00688 Phường Quang Trung ward commune territory:024',
    ])
  })

  it('BRG-10 a unit above that has a row of its own is the one of its row; two names of one code are a fault', () => {
    const outcome = readCsv('Mã,Tên,Tỉnh', '46,Tỉnh Huế,Tỉnh Huế', '1,Xã An,Tỉnh Huế', '2,Xã Bình,Tỉnh Khác')
    expect(unitsOf(outcome)).toEqual([
      'unit-1 null Tỉnh Khác province province –',
      'territory:46 46 Tỉnh Huế province province –',
      'territory:1 1 Xã An commune commune territory:46',
      'territory:2 2 Xã Bình commune commune unit-1',
    ])
    const differing = readCsv('Mã,Tên,Mã TP,Tỉnh Thành Phố', '1,Xã An,46,Tỉnh Huế', '2,Xã Bình,46,Tỉnh Hế')
    expect(placesOf(differing)).toEqual(['names-differ list.csv: row 3, Tỉnh Thành Phố'])
  })

  it('BRG-11 codes repeated, missing and impossible are faults; without a column of codes they are warnings', () => {
    const outcome = readCsv('Mã,Tên', '1,Xã An', '1,Xã Bình', ',Xã Cam', '4 5,Xã Dương', '5,', '6,Tổng cộng')
    expect(placesOf(outcome).toSorted()).toEqual(
      [
        'duplicate-code list.csv: row 3, Mã',
        'malformed list.csv: row 5, Mã',
        'kind-missing list.csv: row 7, Tên',
        'unit-name-empty list.csv: row 6, Tên',
        'unit-code-empty list.csv: row 4, Mã',
      ].toSorted(),
    )
    const none = readCsv('Tên đơn vị', 'Xã An')
    expect(none.ok && none.warnings.map(({ code }) => code)).toEqual(['kinds-from-names', 'code-missing'])
  })

  it('BRG-12 several roots of one system are a warning, or a fault where one is expected', () => {
    const rows = ['Mã,Tên', '1,Tỉnh A', '2,Tỉnh B']
    const warned = readCsv(...rows)
    expect(warned.ok && warned.warnings.map(({ code }) => code)).toContain('several-roots')
    const refused = readTables([csv(...rows)], null, { ...terms, oneRootPerSystem: true })
    expect(placesOf(refused)).toEqual(['several-roots '])
    // A superior that was misspelt is told as that, and its unit is not called a root.
    const misspelt = readTables([csv('Mã,Tên,Cấp trên', '1,Tỉnh A,', '2,Xã B,9')], null, {
      ...terms,
      oneRootPerSystem: true,
    })
    expect(placesOf(misspelt)).toEqual(['superior-not-listed list.csv: row 3, Cấp trên'])
  })

  it('BRG-1 faults of the checks of every baseline stand at their cells, in three languages', () => {
    const outcome = readCsv(
      'Mã,Tên,Cấp trên,Cấp,Hệ thống,Địa bàn',
      '1,Huyện A,2,,,',
      '2,Huyện B,1,,,',
      '3,Thành ủy C,1,,,',
      '4,Xã D,1,Cấp lạ,,',
      '5,Xã E,1,,Hệ lạ,',
      '6,Xã F,1,,,sa mạc',
    )
    expect(placesOf(outcome).toSorted()).toEqual(
      [
        'cycle list.csv: row 2, Cấp trên',
        'superior-of-other-system list.csv: row 4, Cấp trên',
        'unknown-designation list.csv: row 7, Địa bàn',
        'unknown-system list.csv: row 6, Hệ thống',
        'unknown-tier list.csv: row 5, Cấp',
      ].toSorted(),
    )
    for (const fault of outcome.ok ? [] : outcome.faults)
      expect(new Set(languages.map((language) => describeRefusal(fault, language))).size).toBe(3)
  })

  it('BRG-1 a thousand faults are told, and how many more there are', () => {
    const outcome = readCsv(
      'Mã,Tên,Cấp trên',
      ...Array.from({ length: 1_500 }, (_, index) => `${index},Xã ${index},mất`),
    )
    expect(outcome.ok ? [] : outcome.faults.slice(-2).map(({ code }) => code)).toEqual([
      'superior-not-listed',
      'more-faults',
    ])
  })

  it('BRG-4 designations, short names and systems are read by their words', () => {
    const outcome = readCsv(
      'Mã,Tên,Địa bàn,Tên viết tắt,Hệ thống',
      '1,Xã An,Miền núi; biên giới,X. An,Đơn vị hành chính',
      '2,Xã Bình,không,,',
      '3,Xã Cam,,,',
    )
    expect(
      outcome.ok &&
        outcome.baseline.units.map(({ designations, officialShortName }) => [
          designations,
          officialShortName,
        ]),
    ).toEqual([
      [['border', 'mountain'], 'X. An'],
      [[], null],
      [undefined, null],
    ])
  })
})

describe('mappings that a person gives', () => {
  const columns = [
    { column: 'A', meaning: 'code' },
    { column: 'B', meaning: 'name' },
  ] as const
  const table = { table: 'list.csv', subject: 'units', headerRow: 1, decimalSign: '.' } as const
  const rows = ['x,y,y', '1,Xã An,5']
  const read = (given: object) =>
    readTables(
      [csv(...rows)],
      tableMappingSchema.parse({ version: 1, tables: [{ ...table, columns, ...given }] }),
    )

  it('BRG-5 columns that nobody could guess are read as it says', () => {
    expect(unitsOf(read({}))).toEqual(['territory:1 1 Xã An commune commune –'])
    const figure = { column: 'C', meaning: 'figure', measure: 'area', unit: 'ha' }
    const outcome = read({ columns: [...columns, figure] })
    expect(outcome.ok && outcome.baseline.figures[0]?.value).toBe(50_000)
  })

  it.each([
    ['a table that is not there', { table: 'Khác' }, ['mapping-table-gone Khác']],
    [
      'a header of another file',
      { columns: [{ ...columns[0], header: 'Mã' }, columns[1]] },
      ['mapping-column-gone list.csv: row 1'],
    ],
    ['a row that is not there', { headerRow: 9 }, ['no-header list.csv: row 9']],
    [
      'one meaning twice',
      { columns: [...columns, { column: 'C', meaning: 'name' }] },
      ['meaning-twice list.csv: row 1'],
    ],
    ['no column of names', { columns: [columns[0]] }, ['meaning-missing list.csv: row 1']],
    [
      'a meaning of other tables',
      { columns: [...columns, { column: 'C', meaning: 'role' }] },
      ['malformed list.csv: row 1, y'],
    ],
    [
      'an unknown tier',
      { columns: [...columns, { column: 'C', meaning: 'level-name', tier: 'x' }] },
      ['unknown-tier list.csv: row 1, y'],
    ],
    [
      'a tier that is not said',
      { columns: [...columns, { column: 'C', meaning: 'level-code' }] },
      ['unknown-tier list.csv: row 1, y'],
    ],
    [
      'an unknown measure',
      { columns: [...columns, { column: 'C', meaning: 'figure', measure: 'x', unit: 'ha' }] },
      ['unknown-measure list.csv: row 1, y'],
    ],
    [
      'a unit of something else',
      { columns: [...columns, { column: 'C', meaning: 'figure', measure: 'area', unit: 'person' }] },
      ['malformed list.csv: row 1, y'],
    ],
    [
      'no unit',
      { columns: [...columns, { column: 'C', meaning: 'figure', measure: 'area' }] },
      ['malformed list.csv: row 1, y'],
    ],
    ['nothing of it', { subject: 'nothing' }, ['nothing-mapped ']],
    [
      'a column beyond the table',
      { columns: [...columns, { column: 'ZZ', meaning: 'seat', header: 'Trụ sở' }] },
      ['mapping-column-gone list.csv: row 1'],
    ],
  ])('BRG-5 %s is refused, and no row is read', (_name, given, expected) => {
    expect(placesOf(read(given))).toEqual(expected)
  })

  it('BRG-5 two columns of one name are a fault until one is left out', () => {
    const twice = readCsv('Mã,Tên đơn vị,Tên đơn vị', '1,Xã An,Xã An')
    expect(placesOf(twice)).toEqual(['meaning-twice list.csv: row 1'])
    const [given] = twice.mapping?.tables ?? []
    if (!given) throw new Error('nothing was guessed')
    const columnsLeft = given.columns.map((column) =>
      column.column === 'C' ? { ...column, meaning: 'nothing' as const } : column,
    )
    const once = readTables([csv('Mã,Tên đơn vị,Tên đơn vị', '1,Xã An,Xã An')], {
      version: 1,
      tables: [{ ...given, columns: columnsLeft }],
    })
    expect(unitsOf(once)).toHaveLength(1)
  })

  it('BRG-5 files without a list of units are refused', () => {
    expect(placesOf(readCsv('a,b', '1,2'))).toEqual(['no-header list.csv'])
    expect(placesOf(readCsv(''))).toEqual(['empty-table '])
    expect(placesOf(readCsv('Mã,Tên'))).toEqual(['empty-table list.csv'])
    expect(placesOf(readCsv('Mã,Dân số', '1,2'))).toEqual(['nothing-mapped '])
  })

  it('BRG-4 every measure of the profile can be mapped', () => {
    for (const { id, title } of vietnamProfile.measures) {
      const { mapping } = readCsv(`Mã,Tên,${title.vi}`, '1,Xã An,5')
      expect(meaningsOf(mapping)[2]).toContain(`figure ${id}`)
    }
  })
})
