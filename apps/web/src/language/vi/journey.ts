/** Where a unit goes and where it comes from. */
export const journeyTexts = {
  open: 'Đi đâu, từ đâu?',
  choose: 'Chọn một đơn vị, cũ hay mới, để xem nó đi đâu và từ đâu mà thành.',
  untouched: (name: string) => `Không văn bản nào của phương án thay đổi ${name}.`,
  goes: (name: string) => `${name} đi đâu?`,
  comes: (name: string) => `${name} từ đâu mà thành?`,
  posts: (count: string) => `${count} vị trí`,
  changed: 'giữ nguyên, có thay đổi',
}
