import { describe, expect, it } from 'vitest'
import { readClauses, tellLineage } from './testing/province.ts'

describe('what comes of it', () => {
  const two = [
    ['P', 'municipality', 'Thành phố Đà Nẵng', null],
    ['1', 'commune', 'Xã Hòa Phong', 'P'],
    ['2', 'commune', 'Xã Hòa Phú', 'P'],
  ] as const
  const all = 'toàn bộ diện tích tự nhiên, quy mô dân số của'
  it.each([
    [`Sắp xếp ${all} xã Hòa Phong và xã Hòa Phú thành xã mới có tên gọi là **xã Hòa Vang**.`, 'Xã Hòa Vang'],
    [`Sắp xếp ${all} xã Hòa Phong và xã Hòa Phú thành xã mới có tên gọi **là xã Hòa Phú**.`, 'Xã Hòa Phú'],
    [`Nhập ${all} xã Hòa Phong vào xã Hòa Phú.`, 'Xã Hòa Phú'],
    [`Nhập ${all} xã Hòa Phong vào xã Hòa Phú và đổi tên thành xã Hòa Vang.`, 'Xã Hòa Vang'],
    [`Nhập ${all} xã Hòa Phong vào xã Hòa Phú, lấy tên là xã Hòa Vang.`, 'Xã Hòa Vang'],
    [`Thành lập phường Hòa Vang trên cơ sở sáp nhập ${all} xã Hòa Phong và xã Hòa Phú.`, 'Phường Hòa Vang'],
    [`Sắp xếp ${all} xã Hòa Phong, xã Hòa Phú để thành lập xã A Lưới 1.`, 'Xã A Lưới 1'],
    [
      `Sắp xếp ${all} xã Hòa Phong, xã Hòa Phú thành xã mới có tên gọi là xã Chân Mây - Lăng Cô`,
      'Xã Chân Mây - Lăng Cô',
    ],
  ])('RES-9 %s', (clause, after) => {
    const read = readClauses(two, clause)
    expect(tellLineage(read)).toEqual([`1 whole ${after}`, `2 whole ${after}`])
    expect(read.open).toEqual([])
  })

  it('RES-9 RES-19 a new name alone, or a new kind: the unit goes on', () => {
    const renamed = readClauses(two, 'Đổi tên xã Hòa Phú thành xã Hòa Vang.')
    expect(tellLineage(renamed)).toEqual(['2 whole Xã Hòa Vang'])
    expect(renamed.events).toMatchObject([
      { type: 'unit-changed', unitId: '2', changes: { name: 'Xã Hòa Vang' } },
    ])
    const carriedOut = readClauses(two, 'Thực hiện đổi tên xã Hòa Phú thành xã Hòa Vang.')
    expect([carriedOut.events[0]?.type, carriedOut.open]).toEqual(['unit-changed', []])
    const converted = readClauses(two, 'Chuyển xã Hòa Phú thành phường có tên gọi là phường Hòa Phú.')
    expect(converted.events).toMatchObject([
      { type: 'unit-changed', unitId: '2', changes: { name: 'Phường Hòa Phú', kind: 'ward' } },
    ])
    expect([...renamed.open, ...converted.open]).toEqual([])
  })

  it('RES-19 “vào” joins a unit that goes on, under another name where one is said; “thành” makes a new one', () => {
    const resultOf = (clause: string) => {
      const [event] = readClauses(two, clause).events
      return event?.type === 'units-merged' ? [event.survivor, event.result.id, event.result.name] : []
    }
    expect(resultOf(`Nhập ${all} xã Hòa Phong vào xã Hòa Phú.`)).toEqual([true, '2', 'Xã Hòa Phú'])
    expect(
      resultOf(`Nhập ${all} xã Hòa Phong vào xã Hòa Phú và đổi tên xã Hòa Phú thành xã Hòa Vang.`),
    ).toEqual([...[true, '2', 'Xã Hòa Vang']])
    const [survives, id] = resultOf(`Nhập ${all} xã Hòa Phong và xã Hòa Phú thành xã Hòa Phú.`)
    expect([survives, id === '2']).toEqual([false, false])
  })

  it('RES-19 clauses that divide one unit, each for a piece of it alone, are one split', () => {
    const pieces = ['một phần diện tích tự nhiên, quy mô dân số', 'phần còn lại']
    const clauses = pieces.map(
      (piece, index) => `Chia ${piece} của xã Hòa Phong thành xã mới có tên gọi là xã Hòa Vang ${index + 1}.`,
    )
    const { events, mergers, act } = readClauses(two, ...clauses)
    expect(events).toMatchObject([
      {
        type: 'unit-split',
        unitId: '1',
        legalBasis: { clause: 'khoản 1 Điều 1; khoản 2 Điều 1' },
        results: [
          { extent: 'part', unit: { name: 'Xã Hòa Vang 1' } },
          { extent: 'remainder', unit: { name: 'Xã Hòa Vang 2' } },
        ],
      },
    ])
    expect([mergers.length, act?.exhausts]).toEqual([2, []])
    const alone = readClauses(two, clauses[0] ?? '')
    expect(alone.events.map(({ type }) => type)).toEqual(['units-merged'])
  })

  it('RES-9 a district becomes a special zone (1659, khoản 92)', () => {
    const read = readClauses(
      [
        ['P', 'municipality', 'Thành phố Đà Nẵng', null],
        ['498', 'rural-district', 'Huyện Hoàng Sa', 'P'],
      ],
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của huyện Hoàng Sa thành đặc khu có tên gọi là **đặc khu Hoàng Sa**.',
    )
    expect(tellLineage(read)).toEqual(['498 whole Đặc khu Hoàng Sa'])
    expect(read.events[0]).toMatchObject({
      result: { kind: 'special-zone', tier: 'commune', superiorId: 'P' },
    })
  })

  it.each([
    'Thành lập đặc khu Cô Tô trên cơ sở toàn bộ diện tích tự nhiên, quy mô dân số của huyện đảo Cô Tô.',
    'Thành lập đặc khu Cô Tô trên cơ sở nguyên trạng huyện Cô Tô.',
    'Chuyển huyện Cô Tô thành đặc khu Cô Tô.',
    'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của huyện Cô Tô thành đặc khu có tên gọi là đặc khu Cô Tô.',
    'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Cô Tô và xã Đồng Tiến (huyện Cô Tô) thành đặc khu có tên gọi là đặc khu Cô Tô.',
  ])('RES-9 a district with communes that becomes a special zone is its communes: %s', (clause) => {
    const read = readClauses(
      [
        ['P', 'province', 'Tỉnh Quảng Ninh', null],
        ['207', 'rural-district', 'Huyện Cô Tô', 'P'],
        ['1', 'township', 'Thị trấn Cô Tô', '207'],
        ['2', 'commune', 'Xã Đồng Tiến', '207'],
      ],
      clause,
    )
    expect(tellLineage(read)).toEqual(['1 whole Đặc khu Cô Tô', '2 whole Đặc khu Cô Tô'])
    expect(read.open).toEqual([])
  })

  it('RES-9 RES-11 provinces merge, with figures and borders said behind it (202/2025/QH15, khoản 1 Điều 1)', () => {
    const read = readClauses(
      [
        ['02', 'province', 'Tỉnh Hà Giang', null],
        ['08', 'province', 'Tỉnh Tuyên Quang', null],
      ],
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của tỉnh Hà Giang và tỉnh Tuyên Quang thành tỉnh mới có tên gọi là tỉnh Tuyên Quang. Sau khi sắp xếp, tỉnh Tuyên Quang có diện tích tự nhiên là 13.795,50 km2, quy mô dân số là 1.865.270 người. Tỉnh Tuyên Quang giáp các tỉnh Cao Bằng, Lào Cai; Phú Thọ.',
    )
    expect(tellLineage(read)).toEqual(['02 whole Tỉnh Tuyên Quang', '08 whole Tỉnh Tuyên Quang'])
    expect(
      read.events.flatMap((event) => (event.type === 'measure-stated' ? [event.figure.value] : [])),
    ).toEqual([13_795_500_000, 1_865_270])
    expect(read.open).toEqual([])
  })

  it.each([
    `Sắp xếp ${all} các xã Hòa Phong; Hòa Phú, thành xã mới, có tên gọi là: xã “Hòa Vang”;`,
    `Thành lập xã Hòa Vang thuộc thành phố Đà Nẵng trên cơ sở nguyên trạng ${all} xã Hòa Phong, Hòa Phú.`,
    `SẮP XẾP ${all} xã HÒA PHONG và ${all} xã HÒA PHÚ thành xã có tên gọi là xã Hòa Vang.`,
  ])('RES-9 in other words: %s', (clause) => {
    const read = readClauses(two, clause)
    expect(tellLineage(read)).toEqual(['1 whole Xã Hòa Vang', '2 whole Xã Hòa Vang'])
    expect(read.open).toEqual([])
  })
})
