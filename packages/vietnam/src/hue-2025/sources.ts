import type { Source } from '@tinhgon/model'

/** Short citations, as figures carry them, and what they stand for. */
export const citations = {
  city: 'NQ 175/2024/QH15',
  cityPopulation: 'NQ 1675/NQ-UBTVQH15 (tổng toàn thành phố)',
  areaEstimate: 'Danh mục 2009, quy đổi theo số chính thức 2025',
  populationEstimate: 'Điều tra 2019, quy đổi theo số chính thức 2024',
  outlines: 'Ranh giới xã, phường 2009',
  census: 'Tổng điều tra dân số 1/4/2019',
  official: 'Bản đồ sáp nhập, 17/7/2025',
  membersEstimate: 'Tinh Gọn phân bổ từ tổng số trên 58.000',
} as const

export const sources: readonly Source[] = [
  {
    id: citations.city,
    title:
      'Nghị quyết 175/2024/QH15 về việc thành lập thành phố Huế trực thuộc Trung ương (từ 1/1/2025): 4.947,11 km²; dân số 1.236.393 người theo cách tính tháng 11/2024, khác cơ sở nên không đặt cạnh các số dưới đây.',
  },
  {
    id: citations.cityPopulation,
    title:
      'Dân số thành phố 1.432.986 người (31/12/2024), công bố cùng Nghị quyết 1675/NQ-UBTVQH15 ngày 16/6/2025. Cộng số chính thức của 40 đơn vị được 1.433.465: chênh 479 người, giữ cả hai.',
  },
  {
    id: citations.areaEstimate,
    title:
      'Diện tích trong danh mục hành chính 2009 (github.com/LucieContamin/censusVN2009), đã sửa ba lỗi in, nhân tỷ lệ trong từng nhóm để khớp diện tích chính thức của đơn vị mới. Là ước tính.',
  },
  {
    id: citations.populationEstimate,
    title:
      'Dân số điều tra 2019 nhân tỷ lệ trong từng nhóm để khớp dân số chính thức 31/12/2024 của đơn vị mới. Là ước tính: số chính thức bằng 1,03 đến 1,63 lần số điều tra, không đều.',
  },
  {
    id: citations.census,
    title:
      'Tổng điều tra dân số và nhà ở 1/4/2019 theo xã, phường (github.com/hgscarlette/vn-demographic). Đơn vị lập sau 2019 là tổng các đơn vị cũ; phường Phú Thuận cũ chia cho Tây Lộc và Thuận Hòa theo tỷ lệ dân số năm 2021.',
  },
  {
    id: citations.outlines,
    title:
      'Đường ranh giới xã, phường 2009, độ phân giải thấp (github.com/LucieContamin/censusVN2009), gộp theo các lần sắp xếp đến 1/2025. 345 cặp đơn vị giáp ranh được tính từ đó.',
  },
  {
    id: citations.official,
    title:
      'Diện tích, dân số, trụ sở của 40 đơn vị mới theo bản đồ sáp nhập quốc gia ngày 17/7/2025 (github.com/tranngocminhhieu/vietnamadminunits).',
  },
  {
    id: citations.membersEstimate,
    title:
      'Toàn Đảng bộ thành phố có trên 58.000 đảng viên (huengaynay.vn). Số của từng tổ chức là ước tính: nhận trước theo loại cơ quan, phần còn lại chia cho cấp xã theo dân số điều tra 2019.',
  },
]
