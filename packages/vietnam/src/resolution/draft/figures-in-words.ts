/** 40389 → 40.389, as Vietnamese papers group digits. */
export const wholeNumber = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')

/** m² as km² without loss: 36480000 → 36,48. At least two decimals, as the lists of units have them. */
export function squareKilometres(squareMetres: number): string {
  const decimals = String(squareMetres % 1_000_000)
    .padStart(6, '0')
    .replace(/0{1,4}$/, '')
  return `${wholeNumber(Math.trunc(squareMetres / 1_000_000))},${decimals}`
}

/** A count in a resolution: 01 phường, 19 xã. */
export const count = (value: number): string => wholeNumber(value).padStart(2, '0')

/** ngày 01 tháng 7 năm 2025: a zero stands before what could be read as the first digit of something longer. */
export function dateInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const shortMonth = Number(month) < 3 ? month : String(Number(month))
  return `ngày ${day} tháng ${shortMonth} năm ${year}`
}
