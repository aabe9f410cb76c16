import type { OpenFinding } from '../open-finding.ts'

/** Characters that are read: many times a resolution. Longer texts hold something else, and cost their length. */
export const longestText = 500_000

const grouped = (count: number): string => count.toLocaleString('vi-VN')

/** A text of which nothing is read, and what to do about it. */
export const tooLong = ({ length }: string): OpenFinding => ({
  code: 'too-long',
  clause: null,
  start: 0,
  end: 0,
  text: '',
  message: `Văn bản dài ${grouped(length)} ký tự, quá ${grouped(longestText)} ký tự mà chương trình đọc; một nghị quyết ngắn hơn nhiều. Hãy chỉ đưa văn bản của một nghị quyết, bỏ phụ lục và các văn bản khác.`,
})
