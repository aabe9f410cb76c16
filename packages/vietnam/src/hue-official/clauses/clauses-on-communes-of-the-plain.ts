import type { ClauseRow } from './clause-row.ts'

/** Clauses 21–30 of article 1: communes of the plain and the lagoon. */
export const clausesOnCommunesOfThePlain: readonly ClauseRow[] = [
  {
    clause: 21,
    code: '19885',
    kind: 'commune',
    name: 'Xã Đan Điền',
    area: 82_620_000,
    population: 40_389,
    seat: 'Thôn Lai Trung, xã Đan Điền',
    sources: ['19870', '19876', '19885', '19897'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Quảng Thái, Quảng Lợi, Quảng Vinh và Quảng Phú thành xã mới có tên gọi là xã Đan Điền.',
  },
  {
    clause: 22,
    code: '19867',
    kind: 'commune',
    name: 'Xã Quảng Điền',
    area: 45_930_000,
    population: 41_798,
    seat: '1 Trần Quang Nợ, xã Quảng Điền',
    sources: ['19867', '19882', '19888', '19894'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Sịa và các xã Quảng Phước, Quảng An, Quảng Thọ thành xã mới có tên gọi là xã Quảng Điền.',
  },
  {
    clause: 23,
    code: '20035',
    kind: 'commune',
    name: 'Xã Bình Điền',
    area: 266_500_000,
    population: 15_229,
    seat: '1 Phú Lợi, xã Bình Điền',
    sources: ['20026', '20041', '20035'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Hương Bình, Bình Thành và Bình Tiến thành xã mới có tên gọi là xã Bình Điền.',
  },
  {
    clause: 24,
    code: '19945',
    kind: 'commune',
    name: 'Xã Phú Vinh',
    area: 57_950_000,
    population: 47_674,
    seat: 'Thôn 3, xã Phú Vinh',
    sources: ['19921', '19936', '19948', '19945'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Phú Diên, Vinh Xuân, Vinh An và Vinh Thanh thành xã mới có tên gọi là xã Phú Vinh.',
  },
  {
    clause: 25,
    code: '19918',
    kind: 'commune',
    name: 'Xã Phú Hồ',
    area: 57_720_000,
    population: 23_550,
    seat: 'Thôn Quảng Xuyên, xã Phú Hồ',
    sources: ['19918', '19939', '19933'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Phú Xuân, Phú Lương và Phú Hồ thành xã mới có tên gọi là xã Phú Hồ.',
  },
  {
    clause: 26,
    code: '19942',
    kind: 'commune',
    name: 'Xã Phú Vang',
    area: 86_190_000,
    population: 39_250,
    seat: '26 Đỗ Tram, thôn Hòa Tây, xã Phú Vang',
    sources: ['19942', '19954', '19957'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Phú Đa, xã Phú Gia và xã Vinh Hà thành xã mới có tên gọi là xã Phú Vang.',
  },
  {
    clause: 27,
    code: '20122',
    kind: 'commune',
    name: 'Xã Vinh Lộc',
    area: 66_530_000,
    population: 36_350,
    seat: 'Thôn Giang Chế, xã Vinh Lộc',
    sources: ['20116', '20113', '20122', '20125'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Vinh Hưng, Vinh Mỹ, Giang Hải và Vinh Hiền thành xã mới có tên gọi là xã Vinh Lộc.',
  },
  {
    clause: 28,
    code: '20131',
    kind: 'commune',
    name: 'Xã Hưng Lộc',
    area: 95_620_000,
    population: 32_586,
    seat: 'Thôn La Sơn, xã Hưng Lộc',
    sources: ['20131', '20128', '20158'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Lộc Sơn, xã Lộc Bổn và xã Xuân Lộc thành xã mới có tên gọi là xã Hưng Lộc.',
  },
  {
    clause: 29,
    code: '20140',
    kind: 'commune',
    name: 'Xã Lộc An',
    area: 177_580_000,
    population: 39_217,
    seat: 'Thôn An Lại, xã Lộc An',
    sources: ['20155', '20143', '20140'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Lộc Hòa, Lộc Điền và Lộc An thành xã mới có tên gọi là xã Lộc An.',
  },
  {
    clause: 30,
    code: '20107',
    kind: 'commune',
    name: 'Xã Phú Lộc',
    area: 119_300_000,
    population: 28_273,
    seat: '134 Lý Thánh Tông, xã Phú Lộc',
    sources: ['20107', '20149', '20134'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Phú Lộc, xã Lộc Trì và xã Lộc Bình thành xã mới có tên gọi là xã Phú Lộc.',
  },
]
