/**
 * GSO codes of the 31 commune-level units taken to be of the mountains: the 18 of A Lưới, the ten that were
 * Nam Đông, and the three that become Bình Điền. Assumed: it is the reading under which article 30 of Law
 * 72/2025 gives the new communes 803 deputies, where 804 were elected.
 */
const mountainCommunes: ReadonlySet<string> = new Set([
  ...['20044', '20047', '20050', '20053', '20056', '20059', '20065', '20068', '20071'],
  ...['20074', '20080', '20083', '20086', '20089', '20095', '20098', '20101', '20104'],
  ...['20161', '20164', '20167', '20170', '20173', '20179', '20182', '20185', '20188', '20191'],
  ...['20026', '20035', '20041'],
])

/** What all of some commune-level units, by GSO code, are by law; of each of the 133 this is known. */
export const designationsOfCommunes = (codes: readonly string[]): string[] =>
  codes.every((code) => mountainCommunes.has(code)) ? ['mountain'] : []

export const mountainCommuneCodes: readonly string[] = [...mountainCommunes]
