/** A grassroots Party organisation at the city's agencies and enterprises. */
export interface PartyOrganisationRow {
  readonly codeSuffix: string
  readonly name: string
  /** An estimate: the sources give no figure below the city's total. */
  readonly members: number
}

const organisation = (codeSuffix: string, name: string, members: number): PartyOrganisationRow => ({
  codeSuffix,
  name: members < 30 ? `Chi bộ ${name}` : `Đảng bộ ${name}`,
  members,
})

/** Organisations of Party bodies, courts, the Front and its organisations: they go to the Party agencies. */
export const organisationsOfPartyAgencies: readonly PartyOrganisationRow[] = [
  organisation('CB-VP', 'Văn phòng Thành ủy Huế', 58),
  organisation('CB-BTC', 'Ban Tổ chức Thành ủy Huế', 34),
  organisation('CB-UBKT', 'Cơ quan Ủy ban Kiểm tra Thành ủy Huế', 32),
  organisation('CB-BTG', 'Ban Tuyên giáo Thành ủy Huế', 26),
  organisation('CB-BDV', 'Ban Dân vận Thành ủy Huế', 19),
  organisation('CB-BNC', 'Ban Nội chính Thành ủy Huế', 21),
  organisation('CB-TCT', 'Trường Chính trị thành phố', 44),
  organisation('CB-BAO', 'Báo Huế ngày nay', 42),
  organisation('CB-HDND', 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân thành phố', 38),
  organisation('CB-MTTQ', 'Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', 25),
  organisation('CB-LDLD', 'Liên đoàn Lao động thành phố', 31),
  organisation('CB-HND', 'Hội Nông dân thành phố', 24),
  organisation('CB-HPN', 'Hội Liên hiệp Phụ nữ thành phố', 22),
  organisation('CB-DTN', 'Thành đoàn Huế', 27),
  organisation('CB-CCB', 'Hội Cựu chiến binh thành phố', 16),
  organisation('CB-VKS', 'Viện kiểm sát nhân dân thành phố', 62),
  organisation('CB-TA', 'Tòa án nhân dân thành phố', 66),
  organisation('CB-CTD', 'Hội Chữ thập đỏ thành phố', 18),
  organisation('CB-VHNT', 'Liên hiệp các Hội Văn học nghệ thuật thành phố', 28),
  organisation('CB-KHKT', 'Liên hiệp các Hội Khoa học và Kỹ thuật thành phố', 17),
]

/** Organisations of the 20 departments; the suffix after `CB-S-` is the department's own. */
export const organisationsOfDepartments: readonly PartyOrganisationRow[] = [
  organisation('CB-S-VP', 'Văn phòng Ủy ban nhân dân thành phố', 72),
  organisation('CB-S-NV', 'Sở Nội vụ', 86),
  organisation('CB-S-TP', 'Sở Tư pháp', 64),
  organisation('CB-S-TC', 'Sở Tài chính', 58),
  organisation('CB-S-KHDT', 'Sở Kế hoạch và Đầu tư', 62),
  organisation('CB-S-CT', 'Sở Công Thương', 78),
  organisation('CB-S-NN', 'Sở Nông nghiệp và Phát triển nông thôn', 412),
  organisation('CB-S-TNMT', 'Sở Tài nguyên và Môi trường', 268),
  organisation('CB-S-XD', 'Sở Xây dựng', 124),
  organisation('CB-S-GTVT', 'Sở Giao thông vận tải', 116),
  organisation('CB-S-KHCN', 'Sở Khoa học và Công nghệ', 61),
  organisation('CB-S-TTTT', 'Sở Thông tin và Truyền thông', 59),
  organisation('CB-S-LDTBXH', 'Sở Lao động - Thương binh và Xã hội', 186),
  organisation('CB-S-VHTT', 'Sở Văn hóa và Thể thao', 248),
  organisation('CB-S-DL', 'Sở Du lịch', 36),
  organisation('CB-S-GDDT', 'Sở Giáo dục và Đào tạo', 1_140),
  organisation('CB-S-YT', 'Sở Y tế', 1_060),
  organisation('CB-S-NGV', 'Sở Ngoại vụ', 24),
  organisation('CB-S-TTR', 'Thanh tra thành phố', 38),
  organisation('CB-S-BDT', 'Ban Dân tộc', 21),
]

/** Central and other agencies in the area. */
export const organisationsOfOtherAgencies: readonly PartyOrganisationRow[] = [
  organisation('CB-DPTTH', 'Đài Phát thanh và Truyền hình Huế', 74),
  organisation('CB-THUE', 'ngành Thuế thành phố', 318),
  organisation('CB-HQ', 'ngành Hải quan', 126),
  organisation('CB-KB', 'Kho bạc Nhà nước', 112),
  organisation('CB-NHNN', 'Ngân hàng Nhà nước', 41),
  organisation('CB-BHXH', 'Bảo hiểm xã hội', 138),
  organisation('CB-TK', 'ngành Thống kê', 63),
  organisation('CB-QLTT', 'Quản lý thị trường', 71),
  organisation('CB-THA', 'Thi hành án dân sự', 82),
  organisation('CB-KTT', 'Khí tượng thủy văn', 22),
  organisation('CB-KKT', 'Ban Quản lý Khu kinh tế, công nghiệp', 47),
  organisation('CB-DT', 'Trung tâm Bảo tồn Di tích Cố đô Huế', 236),
  organisation('CB-BM', 'Vườn quốc gia Bạch Mã', 43),
  organisation('CB-CDYT', 'khối trường cao đẳng', 214),
  organisation('CB-BV', 'khối bệnh viện trung ương trên địa bàn', 486),
]

/** Organisations of the enterprises' bloc, by trade. */
export const organisationsOfEnterprises: readonly PartyOrganisationRow[] = [
  organisation('DN-DL', 'ngành Điện lực', 214),
  organisation('DN-VT', 'ngành Viễn thông', 168),
  organisation('DN-BC', 'ngành Bưu chính', 96),
  organisation('DN-CN', 'ngành Cấp nước', 142),
  organisation('DN-MT', 'ngành Môi trường đô thị', 118),
  organisation('DN-XS', 'ngành Xổ số kiến thiết', 26),
  organisation('DN-TL', 'ngành Thủy lợi', 74),
  organisation('DN-LN', 'ngành Lâm nghiệp', 83),
  organisation('DN-DS', 'ngành Đường sắt', 121),
  organisation('DN-CB', 'ngành Cảng biển', 44),
  organisation('DN-HK', 'ngành Hàng không', 57),
  organisation('DN-NH', 'khối ngân hàng thương mại nhà nước', 452),
  organisation('DN-XDU', 'ngành Xăng dầu', 61),
  organisation('DN-DM', 'ngành Dệt may', 286),
  organisation('DN-XL', 'ngành Xây lắp', 164),
  organisation('DN-XM', 'ngành Vật liệu xây dựng', 132),
  organisation('DN-KS', 'ngành Du lịch, khách sạn', 147),
  organisation('DN-DP', 'ngành Dược và thiết bị y tế', 68),
  organisation('DN-TS', 'ngành Thủy sản', 39),
  organisation('DN-CNTT', 'ngành Công nghệ thông tin', 33),
]
