const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g
const onset = '(?:ngh?|nh|gh?|gi|kh?|th?|tr|ph?|ch?|qu|[bdđhlmnprsvx])?'

/** Rhymes of Vietnamese without their tones, by their first letters. */
const rhymes = [
  ...['a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?', 'ă(?:c|m|n|ng|p|t)', 'â(?:c|m|n|ng|p|t|u|y)'],
  ...['e(?:c|m|n|ng|o|p|t)?', 'ê(?:ch|m|n|nh|p|t|u)?', 'i(?:a|ch|m|n|nh|p|t|u)?', 'iê(?:c|m|n|ng|p|t|u)'],
  ...['o(?:c|i|m|n|ng|ong|p|t)?', 'ô(?:c|i|m|n|ng|p|t)?', 'ơ(?:i|m|n|p|t)?'],
  ...['oa(?:c|ch|i|m|n|ng|nh|p|t|o|y)?', 'oă(?:c|m|n|ng|t)', 'oe(?:n|o|t)?'],
  ...['u(?:a|c|i|m|n|ng|p|t)?', 'uâ(?:c|n|ng|t|y)', 'uê(?:ch|n|nh|u)?', 'uô(?:c|i|m|n|ng|t)', 'uơ'],
  ...['uy(?:a|ch|n|nh|p|t|u)?', 'uyê(?:n|t)', 'ư(?:a|c|i|m|n|ng|t|u)?', 'ươ(?:c|i|m|n|ng|p|t|u)'],
  ...['y(?:ch|n|nh|p|t|u)?', 'yê(?:m|n|ng|t|u)'],
].join('|')

const syllable = new RegExp(`^${onset}(?:${rhymes})$`)

/** Whether a word has the form of a Vietnamese syllable: "Dinh" has it, "Bìoh" and "Đăk" have not. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD')
  const tones = letters.match(toneMarks) ?? []
  return tones.length <= 1 && syllable.test(letters.replaceAll(toneMarks, '').normalize('NFC'))
}
