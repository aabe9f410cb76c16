/** The two encodings of fonts that Vietnamese offices typed with before Unicode. */
export type LegacyEncoding = 'TCVN3 (ABC)' | 'VNI'

/** Signs that stand for letters in TCVN3 and that no language writes inside a word. */
const tcvn3InWords = /[\p{L}][µ¶·¸¹¨»¼½¾©ª«¬®\u00AD]|[§®¡¢£¤¥¦\u00AD][\p{L}µ¶·¸¹¨»¼½¾©ª«¬]/gu
/** VNI writes the tone as a letter of its own after its vowel; none of these pairs is Vietnamese in Unicode. */
const vniPairs = /[aeiouyâêôơưö][øûïåäëü]|öô|[oö]ô[ùøûõï]|ñ[aeiouöô]/giu
const vniStrong = /[aeiouyö][øûï]|öô/iu
const unicodeLetters = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/gu

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** What is looked at: a sign of the encoding stands in every other word, so the beginning tells. */
const lookedAt = 200_000

/**
 * Names the encoding where a text, read as Latin letters, is Vietnamese typed with a font of TCVN3 or VNI.
 * Two signs are asked for, and more of them than of letters that only Unicode has: a French or German name
 * in a sound text is left alone.
 */
export function legacyVietnamese(text: string): LegacyEncoding | null {
  const looked = text.slice(0, lookedAt)
  const sound = count(looked, unicodeLetters)
  const tcvn3 = count(looked, tcvn3InWords)
  const vni = vniStrong.test(looked) ? count(looked, vniPairs) : 0
  if (Math.max(tcvn3, vni) < 2 || Math.max(tcvn3, vni) <= sound) return null
  return tcvn3 >= vni ? 'TCVN3 (ABC)' : 'VNI'
}
