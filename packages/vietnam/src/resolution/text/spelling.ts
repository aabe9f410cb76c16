const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const allMarks = /\p{M}/gu
const apostrophes = /['’‘ʼ`´]/g
const keys = new Map<string, string>()

/**
 * Spelling without case and without regard to where the tone mark stands: "Hoà" and "Hòa" are one. The letters
 * come first, with the marks that make a letter another (ơ, ư, ă, â, đ), then the tones in order.
 */
export function spellingKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const letters = text.toLowerCase().replaceAll(apostrophes, '').normalize('NFD')
  const tones = letters.match(toneMarks)
  const plain = letters.replaceAll(toneMarks, '').normalize('NFC')
  const key = tones ? `${plain}${tones.join('')}` : plain
  // Words repeat, noise does not: what is kept stays small.
  if (keys.size < 20_000) keys.set(text, key)
  return key
}

/** Bare letters: no marks at all, y as i, so that "Đăk Quý" and "Đắk Qúi" are one. */
export const bareKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(allMarks, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i')

/** Whether a word begins with a capital letter. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
