import { describe, expect, it } from 'vitest'
import { allOf, city, commune, ward } from './testing/city.ts'
import { readClauses, tellLineage } from './testing/province.ts'

describe('which unit a name means', () => {
  const wards = [
    ...city,
    ...['1', '2', '4'].flatMap((name) => [
      ward(`7700${name}`, name, '770'),
      ward(`7730${name}`, name, '773'),
    ]),
  ]

  it('RES-13 the one in the place that is named, also for the list before it (1685, khoản 5)', () => {
    const read = readClauses(
      wards,
      `${allOf} Phường 1, Phường 2 và một phần diện tích tự nhiên, quy mô dân số của Phường 4 (Quận 3) thành phường mới có tên gọi là **phường Bàn Cờ**.`,
    )
    expect(read.lineage.map(({ before }) => before)).toEqual(['77001', '77002', '77004'])
    expect(read.open).toEqual([])
  })

  it('RES-13 the one whose code stands beside its place', () => {
    const read = readClauses(
      [...city, ward('77001', '1', '770'), ward('77009', '1', '770')],
      `${allOf} Phường 1 (Quận 3, mã số 77009) thành phường mới có tên gọi là phường Bàn Cờ.`,
    )
    expect(read.lineage.map(({ before }) => before)).toEqual(['77009'])
    expect(read.open).toEqual([])
  })

  it('RES-13 the one that no other clause takes whole', () => {
    const read = readClauses(
      wards,
      `${allOf} Phường 1 (Quận 3) thành phường mới có tên gọi là phường A.`,
      `${allOf} Phường 1 thành phường mới có tên gọi là phường Bình An.`,
    )
    expect(read.lineage.map(({ before }) => before)).toEqual(['77001', '77301'])
    expect(read.open).toMatchObject([
      { code: 'ambiguous-unit', reason: 'other-clauses', clause: 'khoản 2 Điều 1' },
    ])
    expect(read.open[0]?.candidates).toEqual([
      { code: '77001', name: 'Phường 1', chosen: false },
      { code: '77301', name: 'Phường 1', chosen: true },
    ])
  })

  it('RES-13 the one next to the other units of the clause, with less confidence', () => {
    const rows = [
      ...city,
      commune('1', 'Tân Tiến', '784'),
      commune('2', 'Bà Điểm', '784'),
      commune('9', 'Tân Tiến', '770'),
    ]
    const [choice] = readClauses(
      rows,
      `${allOf} xã Tân Tiến và xã Bà Điểm thành xã mới có tên gọi là xã Bà Điểm.`,
    ).open
    expect(choice).toMatchObject({ reason: 'neighbours' })
    expect(choice?.candidates?.find(({ chosen }) => chosen)?.code).toBe('1')
    expect(choice?.confidence).toBeGreaterThan(0.5)
    expect(choice?.confidence).toBeLessThan(0.97)
  })

  it('RES-13 the remainder is of the unit that the clause before has parted', () => {
    const rows = [
      ...city,
      commune('1', 'Tân Tiến', '784'),
      commune('2', 'Bà Điểm', '784'),
      commune('9', 'Tân Tiến', '770'),
      commune('8', 'An Phú', '770'),
    ]
    const read = readClauses(
      rows,
      'Sắp xếp một phần diện tích tự nhiên, quy mô dân số của xã Tân Tiến (huyện Hóc Môn) thành xã mới có tên gọi là xã A.',
      `${allOf} xã An Phú và phần còn lại của xã Tân Tiến sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã mới có tên gọi là xã B.`,
    )
    expect(tellLineage(read)).toEqual(['1 part Xã A', '8 whole Xã B', '1 part Xã B'])
  })
})
