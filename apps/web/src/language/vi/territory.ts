/** The map of the territories. */
export const territoryTexts = {
  layout: 'Bản đồ',
  map: 'Bản đồ các đơn vị hành chính',
  bring: 'Nhập ranh giới (GeoJSON)',
  cells: 'ô quy ước theo tiếp giáp, chưa có ranh giới',
  none: 'Chưa có ranh giới để vẽ bản đồ',
  noneHint:
    'Nhập tệp GeoJSON, mỗi đơn vị một hình với thuộc tính “code” là mã số đơn vị. Ranh giới dùng chung cho mọi phương án trên hiện trạng này.',
  brought: (count: number, unknown: number) =>
    unknown === 0
      ? `Đã nhập ${count} ranh giới.`
      : `Đã nhập ${count} ranh giới; ${unknown} mã số không có trong hiện trạng.`,
  unreadable: (path: string, message: string) =>
    `Không đọc được tệp${path === '' ? '' : ` ở ${path}`}: ${message}. Cần GeoJSON theo độ kinh, vĩ (WGS 84), mỗi hình có thuộc tính “code”.`,
}
