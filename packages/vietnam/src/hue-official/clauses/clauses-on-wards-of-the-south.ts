import type { ClauseRow } from './clause-row.ts'

/** Clauses 11–20 of article 1: wards of the coast and south of the Hương river. */
export const clausesOnWardsOfTheSouth: readonly ClauseRow[] = [
  {
    clause: 11,
    code: '19900',
    kind: 'ward',
    name: 'Phường Thuận An',
    area: 36_480_000,
    population: 54_846,
    seat: '164 Kinh Dương Vương, phường Thuận An',
    sources: ['19900', '19915', '19903'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Thuận An, xã Phú Hải và xã Phú Thuận thành phường mới có tên gọi là phường Thuận An.',
  },
  {
    clause: 12,
    code: '20014',
    kind: 'ward',
    name: 'Phường Hóa Châu',
    area: 34_600_000,
    population: 41_328,
    seat: 'đường Thanh Hà, phường Hóa Châu',
    sources: ['20002', '20014', '19891'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Hương Phong, phường Hương Vinh và xã Quảng Thành thành phường mới có tên gọi là phường Hóa Châu.',
  },
  {
    clause: 13,
    code: '19930',
    kind: 'ward',
    name: 'Phường Mỹ Thượng',
    area: 28_830_000,
    population: 44_736,
    seat: '449 Phạm Văn Đồng, phường Mỹ Thượng',
    sources: ['19930', '19912', '19927'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phú Thượng, xã Phú An và xã Phú Mỹ thành phường mới có tên gọi là phường Mỹ Thượng.',
  },
  {
    clause: 14,
    code: '19777',
    kind: 'ward',
    name: 'Phường Vỹ Dạ',
    area: 8_930_000,
    population: 49_684,
    seat: '20 Lâm Hoằng, phường Vỹ Dạ',
    sources: ['19963', '19792', '19777'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường Thủy Vân, Xuân Phú và Vỹ Dạ thành phường mới có tên gọi là phường Vỹ Dạ.',
  },
  {
    clause: 15,
    code: '19789',
    kind: 'ward',
    name: 'Phường Thuận Hóa',
    area: 7_570_000,
    population: 98_923,
    seat: '2 Lê Hồng Phong, phường Thuận Hóa',
    sources: ['19786', '19789', '19780', '19783', '19798', '19795'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường Phú Hội, Phú Nhuận, Phường Đúc, Vĩnh Ninh, Phước Vĩnh và Trường An thành phường mới có tên gọi là phường Thuận Hóa.',
  },
  {
    clause: 16,
    code: '19815',
    kind: 'ward',
    name: 'Phường An Cựu',
    area: 16_710_000,
    population: 55_305,
    seat: '67A Hoàng Quốc Việt, phường An Cựu',
    sources: ['19815', '19816', '19801'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường An Đông, An Tây và An Cựu thành phường mới có tên gọi là phường An Cựu.',
  },
  {
    clause: 17,
    code: '19813',
    kind: 'ward',
    name: 'Phường Thủy Xuân',
    area: 37_030_000,
    population: 43_373,
    seat: '38 Lê Ngô Cát, phường Thủy Xuân',
    sources: ['19807', '19981', '19813'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường Thủy Biều, Thủy Bằng và Thủy Xuân thành phường mới có tên gọi là phường Thủy Xuân.',
  },
  {
    clause: 18,
    code: '19969',
    kind: 'ward',
    name: 'Phường Thanh Thủy',
    area: 48_920_000,
    population: 43_569,
    seat: '555 Nguyễn Tất Thành, phường Thanh Thủy',
    sources: ['19969', '19972', '19966'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Thủy Dương, phường Thủy Phương và xã Thủy Thanh thành phường mới có tên gọi là phường Thanh Thủy.',
  },
  {
    clause: 19,
    code: '19975',
    kind: 'ward',
    name: 'Phường Hương Thủy',
    area: 33_930_000,
    population: 29_192,
    seat: '749 Nguyễn Tất Thành, phường Hương Thủy',
    sources: ['19978', '19975', '19984'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Thủy Lương, phường Thủy Châu và xã Thủy Tân thành phường mới có tên gọi là phường Hương Thủy.',
  },
  {
    clause: 20,
    code: '19960',
    kind: 'ward',
    name: 'Phường Phú Bài',
    area: 344_630_000,
    population: 38_410,
    seat: '1.297 Nguyễn Tất Thành, phường Phú Bài',
    sources: ['19960', '19987', '19990', '19993'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phú Bài và các xã Thủy Phù, Phú Sơn, Dương Hòa thành phường mới có tên gọi là phường Phú Bài.',
  },
]
