/** Size of a card in drawing units. */
export const cardWidth = 204
export const cardHeight = 84

/** Pixels a drawing unit from which cards are drawn. */
export const cardScale = 0.74
