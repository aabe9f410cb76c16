import { describe, expect, it } from 'vitest'
import { allOf, city, commune } from './testing/city.ts'
import { readClauses, tellLineage } from './testing/province.ts'

describe('how names are compared', () => {
  it.each([
    ['Thị trấn N.T Phong Hải', 'thị trấn Nông trường Phong Hải'],
    ['Xã Tam Xuân II', 'xã Tam Xuân 2'],
    ["Xã Ea H'leo", 'xã Ea H\\’Leo'],
    ["Xã K' Dang", 'xã KDang'],
    ['Phường Phan Rang-Tháp Chàm', 'phường Phan Rang - Tháp Chàm'],
    ['Xã Quy Đức', 'xã Qui Đức'],
    ['Xã Đăk Krong', 'xã Đak Krong'],
    ['Phường Phường Đúc', 'phường Đúc'],
  ])('RES-3 %s is %s', (name, written) => {
    const kind = name.startsWith('Phường') ? 'ward' : name.startsWith('Xã') ? 'commune' : 'township'
    const read = readClauses(
      [...city, ['1', kind, name, '784']],
      `${allOf} ${written} thành xã mới có tên gọi là xã Mới.`,
    )
    expect(tellLineage(read)).toEqual(['1 whole Xã Mới'])
    expect(read.open).toEqual([])
  })

  it('RES-13 a name that the list spells otherwise means the nearest that is free, and is open (1661, khoản 3 và 20)', () => {
    const rows = [
      ...city,
      commune('1', 'Huổi Lếnh', '784'),
      commune('2', 'Sáng Nhè', '784'),
      commune('3', 'Mường Đun', '784'),
    ]
    const read = readClauses(
      rows,
      `${allOf} các xã Huổi Lếch, Xá Nhè và Mường Đun thành xã mới có tên gọi là xã Sáng Nhè.`,
    )
    expect(read.lineage.map(({ before }) => before)).toEqual(['1', '2', '3'])
    expect(read.open.map(({ reason, confidence }) => [reason, confidence])).toEqual([
      ['nearly-the-name', 0.7],
      ['left-over', 0.6],
    ])
  })

  it('RES-15 a name that nobody can bear is told, not guessed', () => {
    const read = readClauses(
      [...city, commune('1', 'Bà Điểm', '784')],
      `${allOf} xã Bà Điểm và xã Krông Nô thành xã mới có tên gọi là xã Bà Điểm.`,
    )
    expect(read.open.map(({ code, text }) => [code, text])).toEqual([['unknown-unit', 'Krông Nô']])
  })
})
