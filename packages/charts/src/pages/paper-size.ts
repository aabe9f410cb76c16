/** Sizes of ISO 216 and of a slide, in millimetres, upright; `type` is how much larger than on A4 its headings are. */
export const paperSizes = {
  A4: { width: 210, height: 297, type: 1 },
  A3: { width: 297, height: 420, type: 1.15 },
  A2: { width: 420, height: 594, type: 1.5 },
  A1: { width: 594, height: 841, type: 1.9 },
  A0: { width: 841, height: 1189, type: 2.5 },
  /** 13⅓ × 7½ inches, as presentations have it. */
  slide: { width: 190.5, height: 338.667, type: 1.1 },
} as const
export type PaperName = keyof typeof paperSizes

/** A paper as it lies: millimetres. */
export interface Paper {
  readonly name: PaperName
  readonly width: number
  readonly height: number
  readonly type: number
}

export function paperOf(name: PaperName, isLandscape: boolean): Paper {
  const { width, height, type } = paperSizes[name]
  return isLandscape ? { name, width: height, height: width, type } : { name, width, height, type }
}
