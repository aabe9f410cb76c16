/** What the law demands: norms, posts beside them, placement, council seats. */
export const normTexts = {
  sheets: {
    journey: 'Đi đâu, từ đâu',
    acts: 'Văn bản và thay đổi',
    norms: 'Tiêu chuẩn, định mức',
    posts: 'Vị trí và dôi dư',
    placement: 'Bố trí nhân sự',
    seats: 'Đại biểu HĐND',
  },
  closeSheet: 'Về sơ đồ',
  rulesOn: 'Theo quy định ngày',
  rulesOnStep: (date: string) => `${date} · ngày của bước đang xem`,
  rulesFrom: (date: string, document: string) => `${date} · ${document}`,
  verdicts: {
    fail: 'chưa đạt',
    'not-enough-data': 'chưa đủ số liệu',
    provided: 'được giữ tạm thời',
    pass: 'đạt',
    accepted: 'đã chấp nhận',
  },
  count: (count: string, verdict: string) => `${count} ${verdict}`,
  showing: 'Hiện',
  selectedOnly: 'Chỉ đơn vị đang chọn',
  nothing: 'Không có gì để xét với bộ lọc này.',
  allPass: 'Mọi quy định đang xét đều đạt.',
  law: 'quy định',
  ours: 'mặc định của chương trình, không phải quy định',
  holds: (from: string | null, until: string | null) =>
    from === null
      ? until === null
        ? 'không rõ ngày hiệu lực'
        : `đến ${until}`
      : until === null
        ? `từ ${from}`
        : `${from} – ${until}`,
  readIn: (source: string) => `Đọc ở: ${source}`,
  conflicts: (titles: string) =>
    `Trái với: ${titles}. Cả hai đang có hiệu lực; cần người quyết định theo quy định nào.`,
  figureFrom: (source: string, date: string, grade: string) => `${source}, ${date} (${grade})`,
  mend: 'Cách khắc phục',
  noMend: 'Chưa tìm được cách nào thử thành công. Xem các đơn vị liền kề hoặc số liệu.',
  mendMergeWith: (name: string) => `Sáp nhập với ${name}`,
  mendEndSeats: (count: number) => `Kết thúc ${count} vị trí vượt định mức`,
  mendTakeSeats: (count: number, name: string) => `Chuyển ${count} vị trí từ ${name} sang`,
  mendEffect: (mends: number, breaks: number) =>
    breaks === 0 ? `khắc phục ${mends}, không phát sinh` : `khắc phục ${mends}, phát sinh ${breaks}`,
  actTitle: 'Tên văn bản trong phương án',
  apply: 'Thêm vào phương án',
  accept: 'Chấp nhận…',
  acceptTitle: 'Chấp nhận một điểm chưa đạt',
  acceptText:
    'Lý do được ghi vào nhật ký của phương án. Khi số liệu hoặc quy định đổi, điểm này lại hiện ra để xem xét.',
  acceptReason: 'Lý do chấp nhận',
  acceptButton: 'Chấp nhận, ghi lý do',
  accepted: (reason: string) => `Đã chấp nhận: ${reason}`,
  acceptedEarlier: (reason: string) => `Từng được chấp nhận, nay số liệu đã đổi: ${reason}`,
  withdraw: 'Bỏ chấp nhận',
  impactNorms: (mends: number, breaks: number) =>
    mends === 0 && breaks === 0
      ? 'Không đổi gì về tiêu chuẩn, định mức'
      : `Khắc phục ${mends}, phát sinh ${breaks} điểm chưa đạt tiêu chuẩn, định mức`,
  impactOpen: (count: number) => `${count} điểm chưa đủ số liệu để xét`,
  marked: (fails: number, open: number) =>
    `Tiêu chuẩn, định mức: ${fails} chưa đạt${open > 0 ? `, ${open} chưa đủ số liệu` : ''}`,
  failsOf: (count: number) => `${count} điểm chưa đạt`,
  openOf: (count: number) => `${count} điểm chưa đủ số liệu`,
  ledgerLine: (fails: string, open: string) => `${fails} chưa đạt, ${open} chưa đủ số liệu`,
  download: 'Bảng cho phụ lục',
  tablesOn: (date: string) => `Tính đến hết ngày ${date}, tệp CSV`,
  tables: {
    findings: 'Kết quả đối chiếu tiêu chuẩn, định mức',
    posts: 'Vị trí so với định mức',
    'surplus-seats': 'Danh sách vị trí vượt định mức',
    road: 'Lộ trình theo năm',
    'council-seats': 'Số đại biểu Hội đồng nhân dân',
  },
}
