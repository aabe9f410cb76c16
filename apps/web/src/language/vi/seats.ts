/** Seats of the People's Councils by population and kind. */
export const seatTexts = {
  intro:
    'Số đại biểu Hội đồng nhân dân theo dân số và loại đơn vị, trước và sau phương án, theo cùng một quy định.',
  none: 'Quy định của ngày này không nói về số đại biểu. Chọn ngày từ 16/6/2025.',
  area: 'Địa bàn',
  tier: 'Cấp',
  councils: 'Hội đồng',
  before: 'Trước',
  after: 'Sau',
  elected: 'Đã bầu',
  difference: 'Chênh',
  electedOn: (date: string, source: string) => `bầu ngày ${date}; ${source}`,
  without: (count: string) => `chưa kể ${count}`,
  withoutWhy: 'Đơn vị thuộc loại mà quy định này không nêu số đại biểu, như thị trấn',
  unit: 'Đơn vị',
  kind: 'Loại',
  population: 'Dân số',
  seats: 'Đại biểu',
  rule: 'Cách tính',
  bracket: (base: string, upTo: string, cap: string) =>
    `${base} đại biểu đến ${upTo} người, tăng theo dân số, nhiều nhất ${cap}`,
  unknown: (min: string, max: string) => `${min} đến ${max}`,
  notKnown: 'chưa rõ',
}
