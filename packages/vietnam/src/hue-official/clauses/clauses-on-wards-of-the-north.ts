import type { ClauseRow } from './clause-row.ts'

/** Clauses 1–10 of article 1: wards north of the Hương river and along the Tam Giang lagoon. */
export const clausesOnWardsOfTheNorth: readonly ClauseRow[] = [
  {
    clause: 1,
    code: '19819',
    kind: 'ward',
    name: 'Phường Phong Điền',
    area: 592_480_000,
    population: 27_862,
    seat: '31 Phò Trạch, phường Phong Điền',
    sources: ['19819', '19855', '19861'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phong Thu, xã Phong Mỹ và xã Phong Xuân thành phường mới có tên gọi là phường Phong Điền.',
  },
  {
    clause: 2,
    code: '19858',
    kind: 'ward',
    name: 'Phường Phong Thái',
    area: 187_020_000,
    population: 37_406,
    seat: 'Tổ dân phố Bồ Điền, phường Phong Thái',
    sources: ['19858', '19852', '19864'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phong An, phường Phong Hiền và xã Phong Sơn thành phường mới có tên gọi là phường Phong Thái.',
  },
  {
    clause: 3,
    code: '19831',
    kind: 'ward',
    name: 'Phường Phong Dinh',
    area: 87_170_000,
    population: 28_012,
    seat: '168 Phò Trạch Đệm, phường Phong Dinh',
    sources: ['19846', '19831', '19837'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phong Hòa, xã Phong Bình và xã Phong Chương thành phường mới có tên gọi là phường Phong Dinh.',
  },
  {
    clause: 4,
    code: '19828',
    kind: 'ward',
    name: 'Phường Phong Phú',
    area: 60_850_000,
    population: 19_057,
    seat: 'Tổ dân phố Nhất Tây, phường Phong Phú',
    sources: ['19828', '19825'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phong Phú và xã Phong Thạnh thành phường mới có tên gọi là phường Phong Phú.',
  },
  {
    clause: 5,
    code: '19873',
    kind: 'ward',
    name: 'Phường Phong Quảng',
    area: 41_700_000,
    population: 25_728,
    seat: 'Thôn 2, phường Phong Quảng',
    sources: ['19843', '19879', '19873'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phong Hải, xã Quảng Công và xã Quảng Ngạn thành phường mới có tên gọi là phường Phong Quảng.',
  },
  {
    clause: 6,
    code: '19996',
    kind: 'ward',
    name: 'Phường Hương Trà',
    area: 83_280_000,
    population: 29_979,
    seat: '107 Cách mạng tháng 8, phường Hương Trà',
    sources: ['19996', '20011', '20008'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường Tứ Hạ, Hương Văn và Hương Vân thành phường mới có tên gọi là phường Hương Trà.',
  },
  {
    clause: 7,
    code: '20017',
    kind: 'ward',
    name: 'Phường Kim Trà',
    area: 42_800_000,
    population: 36_296,
    seat: '232 Lý Nhân Tông, phường Kim Trà',
    sources: ['20017', '20020', '20005'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Hương Xuân, phường Hương Chữ và xã Hương Toàn thành phường mới có tên gọi là phường Kim Trà.',
  },
  {
    clause: 8,
    code: '19774',
    kind: 'ward',
    name: 'Phường Kim Long',
    area: 90_140_000,
    population: 48_999,
    seat: '87 Phạm Thị Liên, phường Kim Long',
    sources: ['20029', '19810', '19774'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường Long Hồ, Hương Long và Kim Long thành phường mới có tên gọi là phường Kim Long.',
  },
  {
    clause: 9,
    code: '19804',
    kind: 'ward',
    name: 'Phường Hương An',
    area: 19_430_000,
    population: 35_885,
    seat: '143 Nguyễn Văn Linh, phường Hương An',
    sources: ['19803', '19804', '20023'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường An Hòa, Hương Sơ và Hương An thành phường mới có tên gọi là phường Hương An.',
  },
  {
    clause: 10,
    code: '19753',
    kind: 'ward',
    name: 'Phường Phú Xuân',
    area: 10_380_000,
    population: 130_247,
    seat: '394 Đinh Tiên Hoàng, phường Phú Xuân',
    sources: ['19756', '19759', '19750', '19753', '19762', '19768'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các phường Gia Hội, Phú Hậu, Tây Lộc, Thuận Lộc, Thuận Hòa và Đông Ba thành phường mới có tên gọi là phường Phú Xuân.',
  },
]
