/** Text without tone marks and case, for search: "Thừa Thiên Huế" and "thua thien hue" are the same. */
export const foldToneMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase()
