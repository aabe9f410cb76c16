import { describe, expect, it } from 'vitest'
import { readClauses, tellLineage, type UnitRow } from './testing/province.ts'

const rows: UnitRow[] = [
  ['P', 'municipality', 'Thành phố Huế', null],
  ['D', 'town', 'Thị xã Hương Thủy', 'P'],
  ['1', 'commune', 'Xã Lộc Hòa', 'D'],
  ['2', 'commune', 'Xã Lộc Điền', 'D'],
  ['3', 'township', 'Thị trấn Lộc Sơn', 'D'],
  ['4', 'ward', 'Phường Dương Nỗ', 'D'],
]
const all = 'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của'

describe('the text of a clause', () => {
  it.each([
    [
      'lost spaces',
      `${all.replace('của', 'củacác')} xã Lộc Hòa,Lộc Điềnvàthị trấnLộc Sơnthành xã mớicó tên gọi là **xã Lộc An**.`,
    ],
    [
      'line breaks in words',
      `${all} các xã Lộc\nHò a, Lộc Điền v\nà thị tr\nấn Lộc Sơn thà\nnh xã mới có tên gọi là xã Lộc An.`,
    ],
    [
      'another place of the tone, letters with marks apart',
      `${all} xã Lộc Hoà, xã Lộc Điền và thị trấn Lộc Sơn thành xã mới có tên gọi là xã Lộc An.`.normalize(
        'NFD',
      ),
    ],
    [
      'words without their marks',
      `Sắp xếp toàn bộ diện tich tư nhiên, quy mô dân số của xã Lộc Hòa, xã Lộc Điền và thị trấn Lộc Sơn thành xã mới có tên gọi là xã Lộc An.`,
    ],
    [
      'words left out',
      'Sắp xếp toàn bộ diện tích, quy mô dân của xã Lộc Hòa, xã Lộc Điền, thị trấn Lộc Sơn thành xã có tên gọi xã Lộc An',
    ],
    [
      'bold, tags and escapes',
      `${all}&nbsp;xã **Lộc** Hòa\\, xã _Lộc Điền_ và <b>thị trấn</b> Lộc Sơn thành xã mới có tên gọi **là xã Lộc An**.`,
    ],
  ])('RES-1 RES-2 RES-3 may have %s', (_name, clause) => {
    const read = readClauses(rows, clause)
    expect(tellLineage(read)).toEqual(['1', '2', '3'].map((code) => `${code} whole Xã Lộc An`))
    expect(read.open).toEqual([])
  })

  it('RES-1 RES-14 is quoted with its spaces, under its number', () => {
    const [event] = readClauses(
      rows,
      `${all.replace('của', 'củathị')} trấn Lộc\nSơn thành xã mới có tên gọi là **xã Lộc An**.`,
    ).events
    expect(event?.legalBasis).toMatchObject({
      clause: 'khoản 1 Điều 1',
      quotation: `${all} thị trấn Lộc Sơn thành xã mới có tên gọi là xã Lộc An.`,
    })
  })

  it.each([
    [
      'between empty lines (1675, khoản 24)',
      'xã Lộc\n\n3\n\nHòa, xã Lộc Điền và thị trấn\n\n- 4 -\n\nLộc Sơn',
    ],
    ['counting on from page to page', 'xã Lộc Hòa\n11\nvà xã Lộc\n12\nĐiền, thị trấn Lộc Sơn'],
    ['behind a form feed', 'xã Lộc Hòa, xã Lộc\n7\n\f\nĐiền và thị trấn\n8\n\fLộc Sơn'],
  ])('RES-1 may have page numbers within: %s', (_name, list) => {
    const read = readClauses(rows, `${all} ${list} thành xã mới có tên gọi là **xã Lộc An**.`)
    expect(tellLineage(read)).toEqual(['1', '2', '3'].map((code) => `${code} whole Xã Lộc An`))
    expect(read.open).toEqual([])
  })

  it('RES-1 a number alone on its line that names a unit or a clause is no page number', () => {
    const wards: UnitRow[] = [
      ...rows.slice(0, 2),
      ...['3', '4', '5'].map((name): UnitRow => [name, 'ward', `Phường ${name}`, 'D']),
    ]
    const read = readClauses(
      wards,
      `${all} Phường\n\n3\n\nvà Phường\n4\nthành phường mới có tên gọi là phường An Hòa.`,
      `${all} phường\n5\nvà phần còn lại của Phường 4 sau khi sắp xếp theo quy định tại khoản\n\n1\n\nĐiều này thành phường mới có tên gọi là phường An Lộc.`,
    )
    expect(read.lineage.map(({ before }) => before)).toEqual(['3', '4', '5', '4'])
    expect(read.counts.tokens.open).toBe(0)
  })

  it('RES-4 may have points', () => {
    const read = readClauses(
      rows,
      `Sắp xếp như sau:\n\na) Toàn bộ diện tích tự nhiên, quy mô dân số của xã Lộc Hòa và xã Lộc Điền thành xã mới có tên gọi là xã Lộc An;\n\nb) ${all} thị trấn Lộc Sơn thành xã mới có tên gọi là xã Hưng Lộc.`,
    )
    expect(tellLineage(read)).toEqual(['1 whole Xã Lộc An', '2 whole Xã Lộc An', '3 whole Xã Hưng Lộc'])
    expect(read.events.map(({ legalBasis }) => legalBasis?.clause)).toEqual([
      'điểm a khoản 1 Điều 1',
      'điểm b khoản 1 Điều 1',
    ])
  })

  it('RES-15 two clauses of one number are told', () => {
    const clause = (name: string): string =>
      `${all} xã Lộc ${name} thành xã mới có tên gọi là xã Lộc ${name}.`
    const read = readClauses(rows, `${clause('Hòa')}\n\n1\\. ${clause('Điền')}`)
    expect(read.open.map(({ code, clause: label }) => [code, label])).toEqual([
      ...[['repeated-number', 'khoản 1 Điều 1']],
      ...[['repeated-number', 'khoản 1 Điều 1']],
    ])
  })

  it('RES-15 what is not understood is told with its place, never dropped', () => {
    const read = readClauses(
      rows,
      `${all} xã Lộc Hòa, abracadabra không sao hiểu được, xã Lộc Điền thành xã mới có tên gọi là xã Lộc An.`,
    )
    expect(tellLineage(read)).toHaveLength(2)
    expect(read.open.map(({ code, clause }) => [code, clause])).toContainEqual([
      'not-understood',
      'khoản 1 Điều 1',
    ])
    expect(read.counts.tokens.open).toBeGreaterThan(0)
  })
})

describe('the closing clause', () => {
  const first = `${all} các xã Lộc Hòa, Lộc Điền và thị trấn Lộc Sơn thành xã mới có tên gọi là xã Lộc An.`
  it.each([
    'Sau khi sắp xếp, thành phố Huế có 02 đơn vị hành chính cấp xã, gồm 01 phường và 01 xã; trong đó có 01 xã hình thành sau sắp xếp quy định tại Điều này và 01 phường không thực hiện sắp xếp là phường Dương Nỗ.',
    'Sau khi sắp xếp, thành phố Huế có 2 đơn vị hành chính cấp xã, bao gồm: 01 phường, 01 xã; trong đó có 01 xã hình thành sau sắp xếp tại Điều này và 01 đơn vị hành chính cấp xã không thực hiện sắp xếp gồm: phường Dương Nỗ.',
  ])('RES-10 RES-16 tells how many there are, and what stays: %s', (closing) => {
    const read = readClauses(rows, first, closing)
    expect(tellLineage(read).at(-1)).toBe('4 whole Phường Dương Nỗ')
    expect(read.counts.stated).toMatchObject({
      total: 2,
      byKind: { ward: 1, commune: 1 },
      formed: { commune: 1 },
    })
    expect(read.checks.filter(({ ok }) => ok !== true)).toEqual([])
    expect(read.open).toEqual([])
  })

  it('RES-16 a wrong count, a forgotten unit and a reference to nowhere fail their checks', () => {
    const read = readClauses(
      rows,
      `${all} xã Lộc Hòa và phần còn lại của xã Lộc Điền sau khi sắp xếp theo quy định tại khoản 7 Điều này thành xã mới có tên gọi là xã Lộc An.`,
      'Sau khi sắp xếp, thành phố Huế có 03 đơn vị hành chính cấp xã, gồm 03 xã.',
    )
    const failed = read.checks.filter(({ ok }) => ok === false).map(({ check }) => check)
    expect(failed).toEqual(expect.arrayContaining(['total', 'by-kind', 'references', 'claims', 'all-placed']))
  })

  it('RES-10 RES-16 tells units that give a part away and go on, and counts them with those that stay', () => {
    const read = readClauses(
      rows,
      `${all} xã Lộc Hòa và một phần diện tích tự nhiên, quy mô dân số của xã Lộc Điền thành xã mới có tên gọi là xã Lộc An.`,
      'Sau khi sắp xếp, thành phố Huế có 04 đơn vị hành chính cấp xã, gồm 01 phường, 02 xã và 01 thị trấn; trong đó có 01 xã hình thành sau sắp xếp tại Điều này và 01 xã điều chỉnh một phần, giữ nguyên tên gọi là xã Lộc Điền và 02 đơn vị hành chính cấp xã không thực hiện sắp xếp là thị trấn Lộc Sơn và phường Dương Nỗ.',
    )
    expect(tellLineage(read)).toEqual([
      ...['1 whole Xã Lộc An', '2 part Xã Lộc An'],
      ...['3 whole Thị trấn Lộc Sơn', '4 whole Phường Dương Nỗ', '2 part Xã Lộc Điền'],
    ])
    expect(read.act?.exhausts).toEqual([])
    expect(read.checks.filter(({ ok }) => ok === false)).toEqual([])
    expect(read.open).toEqual([])
  })

  it('RES-10 units may be kept by a clause of their own', () => {
    const read = readClauses(
      rows,
      'Các xã Lộc Hòa, Lộc Điền và thị trấn Lộc Sơn không thực hiện sắp xếp.',
      'Giữ nguyên phường Dương Nỗ.',
    )
    expect(read.lineage.map(({ before }) => before)).toEqual(['1', '2', '3', '4'])
  })
})
