const number = new Intl.NumberFormat('vi-VN')

/** A figure as Vietnamese writes it; what is not known is an en dash, never zero (L2). */
export const figure = (value: number | null): string => (value === null ? '–' : number.format(value))

/** Hundreds of one norm would bury the others: a count and the first three; the rest is in `--json`. */
export const shown = 3
