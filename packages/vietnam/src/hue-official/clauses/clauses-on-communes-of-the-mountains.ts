import type { ClauseRow } from './clause-row.ts'

/** Clauses 31–39 of article 1: Chân Mây - Lăng Cô and the communes of the mountains. */
export const clausesOnCommunesOfTheMountains: readonly ClauseRow[] = [
  {
    clause: 31,
    code: '20137',
    kind: 'commune',
    name: 'Xã Chân Mây - Lăng Cô',
    area: 261_380_000,
    population: 50_831,
    seat: 'Thôn Bình An, xã Chân Mây - Lăng Cô',
    sources: ['20110', '20152', '20137', '20146'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Lăng Cô và các xã Lộc Tiến, Lộc Vĩnh, Lộc Thủy thành xã mới có tên gọi là xã Chân Mây - Lăng Cô.',
  },
  {
    clause: 32,
    code: '20182',
    kind: 'commune',
    name: 'Xã Long Quảng',
    area: 215_850_000,
    population: 8_883,
    seat: 'Thôn A Chiếu, xã Long Quảng',
    sources: ['20173', '20188', '20182'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Thượng Quảng, Thượng Long và Hương Hữu thành xã mới có tên gọi là xã Long Quảng.',
  },
  {
    clause: 33,
    code: '20179',
    kind: 'commune',
    name: 'Xã Nam Đông',
    area: 175_950_000,
    population: 9_158,
    seat: 'Thôn Phú Nhuận, xã Nam Đông',
    sources: ['20179', '20191', '20167'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Hương Xuân, Thượng Nhật và Hương Sơn thành xã mới có tên gọi là xã Nam Đông.',
  },
  {
    clause: 34,
    code: '20161',
    kind: 'commune',
    name: 'Xã Khe Tre',
    area: 256_020_000,
    population: 12_882,
    seat: '189 Khe Tre, xã Khe Tre',
    sources: ['20161', '20164', '20170', '20185'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Khe Tre và các xã Hương Phú, Hương Lộc, Thượng Lộ thành xã mới có tên gọi là xã Khe Tre.',
  },
  {
    clause: 35,
    code: '20056',
    kind: 'commune',
    name: 'Xã A Lưới 1',
    area: 198_590_000,
    population: 12_882,
    seat: 'Thôn A Niêng - Lê Triêng 1, xã A Lưới 1',
    sources: ['20104', '20047', '20056', '20053'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Hồng Thủy, Hồng Vân, Trung Sơn và Hồng Kim thành xã mới có tên gọi là xã A Lưới 1.',
  },
  {
    clause: 36,
    code: '20044',
    kind: 'commune',
    name: 'Xã A Lưới 2',
    area: 97_620_000,
    population: 20_496,
    seat: '195 Hồ Chí Minh, xã A Lưới 2',
    sources: ['20044', '20065', '20083', '20068'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn A Lưới và các xã Hồng Bắc, Quảng Nhâm, A Ngo thành xã mới có tên gọi là xã A Lưới 2.',
  },
  {
    clause: 37,
    code: '20071',
    kind: 'commune',
    name: 'Xã A Lưới 3',
    area: 154_230_000,
    population: 8_976,
    seat: 'Thôn Quảng Phú, xã A Lưới 3',
    sources: ['20071', '20086', '20074', '20089'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Sơn Thủy, Hồng Thượng, Phú Vinh và Hồng Thái thành xã mới có tên gọi là xã A Lưới 3.',
  },
  {
    clause: 38,
    code: '20101',
    kind: 'commune',
    name: 'Xã A Lưới 4',
    area: 233_650_000,
    population: 10_752,
    seat: 'Thôn Chi Lanh - A Rom, xã A Lưới 4',
    sources: ['20080', '20095', '20098', '20101'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã Hương Phong, A Roàng, Đông Sơn và Lâm Đớt thành xã mới có tên gọi là xã A Lưới 4.',
  },
  {
    clause: 39,
    code: '20050',
    kind: 'commune',
    name: 'Xã A Lưới 5',
    area: 464_400_000,
    population: 3_760,
    seat: 'Thôn Pa Hy, xã A Lưới 5',
    sources: ['20059', '20050'],
    quotation:
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Hương Nguyên và xã Hồng Hạ thành xã mới có tên gọi là xã A Lưới 5.',
  },
]
