const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const allMarks = /\p{M}/gu
const apostrophes = /['’‘ʼ`´]/g

/** Words repeat soon and often; of noise, which does not, only the latest is kept. */
function remembering(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    const key = compute(text)
    if (known.size >= 20_000) known.clear()
    known.set(text, key)
    return key
  }
}

/**
 * Spelling without case and without regard to where the tone mark stands: "Hoà" and "Hòa" are one. The letters
 * come first, with the marks that make a letter another (ơ, ư, ă, â, đ), then the tones in order.
 */
export const spellingKey = remembering((text) => {
  const letters = text.toLowerCase().replaceAll(apostrophes, '').normalize('NFD')
  const tones = letters.match(toneMarks)
  const plain = letters.replaceAll(toneMarks, '').normalize('NFC')
  return tones ? `${plain}${tones.join('')}` : plain
})

/** Bare letters: no marks at all, y as i, so that "Đăk Quý" and "Đắk Qúi" are one. */
export const bareKey = remembering((text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(allMarks, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('y', 'i'),
)

/** Whether a word begins with a capital letter. */
export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
