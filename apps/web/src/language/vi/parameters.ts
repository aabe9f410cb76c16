/** Figures of norms that a workspace may set. */
export const parameterTexts = {
  open: 'Mức áp dụng',
  title: 'Mức áp dụng của quy định',
  text: 'Thay đổi áp dụng cho mọi phương án của không gian làm việc, được ghi vào sổ quyết định cùng tên người và lý do.',
  ofNorm: (value: string) => `theo quy định: ${value}`,
  setBy: (who: string, when: string, reason: string) => `${who} đặt lúc ${when}: ${reason}`,
  resetBy: (who: string, when: string, reason: string) =>
    `${who} trả về mức của quy định lúc ${when}: ${reason}`,
  value: 'Mức mới',
  reason: 'Lý do',
  change: 'Đặt mức khác…',
  reset: 'Trả về mức của quy định…',
  save: 'Đặt mức này',
  saveReset: 'Trả về, ghi lý do',
  history: 'Các lần thay đổi',
  changed: 'đã đổi',
}
