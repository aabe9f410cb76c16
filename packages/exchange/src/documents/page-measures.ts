/** Pages of official papers by Decree 30/2020/NĐ-CP: A4, margins 20 mm above and below, 30 mm left, 15 mm right. */
const twipsPerMillimetre = 1440 / 25.4
export const twips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre)

export const font = 'Times New Roman'
/** Half points: 14 pt for the text, 13 pt in headings, 12 pt in tables, 11 pt and 9 pt for what is beside the matter. */
export const sizes = { text: 28, heading: 26, table: 24, small: 22, dense: 18 } as const

export const paper = { width: twips(210), height: twips(297) } as const
export const margins = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) } as const

/** What lies between the margins. */
export const textWidth = (orientation: 'portrait' | 'landscape'): number =>
  (orientation === 'portrait' ? paper.width : paper.height) - margins.left - margins.right
