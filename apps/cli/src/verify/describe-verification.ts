import type { BrokenLink, BrokenReason, Verification } from '@tinhgon/db'

const reasons: Record<BrokenReason, string> = {
  changed: 'nội dung đã bị thay đổi',
  'predecessor-changed': 'không nối với mục trước nó',
  missing: 'bị mất',
  misplaced: 'có mục khác ở chỗ của nó',
  unreadable: 'phiên bản này của chương trình không đọc được',
  'other-head': 'phương án ghi một mã băm khác',
  'beyond-head': 'phương án đã kết thúc trước đó',
  'other-columns': 'các cột không khớp với nội dung',
}

const placeOf = ({ of, id, at }: BrokenLink): string => {
  if (of === 'baseline') return `hiện trạng ${id}`
  if (of === 'record') return `sổ quyết định ${id}, mục ${at}`
  if (of === 'brought-decisions') return `quyết định mang đến cùng phương án ${id}, mục ${at}`
  return `phương án ${id}, thay đổi số ${at}`
}

/** What was checked and what of it is broken, as readable lines in Vietnamese. */
export function describeVerification(verification: Verification): string {
  const { scenarios, edits, baselines, records, entries, broken } = verification
  return [
    `Đã kiểm tra ${scenarios} phương án (${edits} thay đổi), ${baselines} hiện trạng, ${records} sổ quyết định (${entries} mục).`,
    ...broken.map((link) => `✗ ${placeOf(link)}: ${reasons[link.reason]}`),
    broken.length === 0
      ? 'Tất cả còn nguyên như khi ghi.'
      : `${broken.length} chỗ bị hỏng. Hãy giữ nguyên cơ sở dữ liệu và khôi phục từ bản sao lưu trước đó.`,
    '',
  ].join('\n')
}
