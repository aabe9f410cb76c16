/** The map of the territories. */
export const territoryTexts = {
  layout: 'Bản đồ',
  map: 'Bản đồ các đơn vị hành chính',
  bring: 'Nhập ranh giới (GeoJSON)',
  cells: 'ô quy ước theo tiếp giáp, chưa có ranh giới',
  none: 'Chưa có ranh giới để vẽ bản đồ',
  noneHint:
    'Nhập tệp GeoJSON, mỗi đơn vị một hình kèm mã số đơn vị. Ranh giới dùng chung cho mọi phương án trên hiện trạng này.',
  brought: (count: number, property: string, leftOut: number) =>
    `Đã nhập ${count} ranh giới theo thuộc tính “${property}”${leftOut === 0 ? '' : `; bỏ qua ${leftOut} hình không khớp mã số hoặc không phải vùng`}.`,
  faults: {
    'not-geojson': 'Tệp này không phải GeoJSON (FeatureCollection). Hãy xuất lại từ phần mềm bản đồ.',
    'no-feature': 'Tệp không có hình nào.',
    'no-code':
      'Không thuộc tính nào chứa mã số của các đơn vị trong hiện trạng. Thêm mã số vào từng hình rồi nhập lại.',
    'no-degrees': 'Không hình nào là vùng theo độ kinh, vĩ. Hãy xuất lại theo hệ WGS 84 (EPSG:4326).',
  },
}
