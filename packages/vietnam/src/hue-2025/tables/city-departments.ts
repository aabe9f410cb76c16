import type { BodyRow } from '../body-row.ts'

const department = (codeSuffix: string, name: string, staff: number, shortName?: string): BodyRow => ({
  codeSuffix,
  kind: 'department',
  name,
  ...(shortName ? { shortName } : {}),
  head: 'director',
  deputy: 'deputy-director',
  deputies: 3,
  staff,
  staffRole: 'civil-servant',
})

/**
 * The 20 specialised agencies before 1 March 2025. Their number is read in a source; this list of names is
 * put together from the five known mergers and the usual agencies of a province. Three deputies each is the
 * average norm; staff is assumed.
 */
export const cityDepartments: readonly BodyRow[] = [
  {
    codeSuffix: 'VP',
    kind: 'peoples-committee-office',
    name: 'Văn phòng Ủy ban nhân dân thành phố',
    shortName: 'Văn phòng UBND',
    head: 'chief-of-office',
    deputy: 'deputy-chief-of-office',
    deputies: 3,
    staff: 50,
    staffRole: 'civil-servant',
  },
  department('NV', 'Sở Nội vụ', 45),
  department('TP', 'Sở Tư pháp', 28),
  department('TC', 'Sở Tài chính', 46),
  department('KHDT', 'Sở Kế hoạch và Đầu tư', 42, 'Sở KH&ĐT'),
  department('CT', 'Sở Công Thương', 36),
  department('NN', 'Sở Nông nghiệp và Phát triển nông thôn', 48, 'Sở NN&PTNT'),
  department('TNMT', 'Sở Tài nguyên và Môi trường', 46, 'Sở TN&MT'),
  department('XD', 'Sở Xây dựng', 38),
  department('GTVT', 'Sở Giao thông vận tải', 38, 'Sở GTVT'),
  department('KHCN', 'Sở Khoa học và Công nghệ', 28, 'Sở KH&CN'),
  department('TTTT', 'Sở Thông tin và Truyền thông', 28, 'Sở TT&TT'),
  department('LDTBXH', 'Sở Lao động - Thương binh và Xã hội', 42, 'Sở LĐ-TB&XH'),
  department('VHTT', 'Sở Văn hóa và Thể thao', 40, 'Sở VH&TT'),
  department('DL', 'Sở Du lịch', 24),
  department('GDDT', 'Sở Giáo dục và Đào tạo', 44, 'Sở GD&ĐT'),
  department('YT', 'Sở Y tế', 40),
  department('NGV', 'Sở Ngoại vụ', 18),
  {
    codeSuffix: 'TTR',
    kind: 'inspectorate',
    name: 'Thanh tra thành phố',
    head: 'chief-inspector',
    deputy: 'deputy-chief-inspector',
    deputies: 3,
    staff: 30,
    staffRole: 'civil-servant',
  },
  {
    codeSuffix: 'BDT',
    kind: 'ethnic-affairs-board',
    name: 'Ban Dân tộc',
    head: 'commission-head',
    deputy: 'commission-deputy-head',
    deputies: 2,
    staff: 14,
    staffRole: 'civil-servant',
  },
]

/** Under the People's Committee, but no specialised agency. */
export const broadcaster: BodyRow = {
  codeSuffix: 'DPTTH',
  kind: 'broadcaster',
  name: 'Đài Phát thanh và Truyền hình Huế',
  shortName: 'Đài PT-TH Huế',
  head: 'director',
  deputy: 'deputy-director',
  deputies: 2,
  staff: 90,
  staffRole: 'public-employee',
}
