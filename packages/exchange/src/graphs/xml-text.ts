/** What XML 1.0 cannot hold in any spelling; no name and no code has it. */
const outsideXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML excludes
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const spelt: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // Readers make a space of these in attributes.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as it stands between tags or quotes. What XML cannot hold becomes the sign for that. */
export const xmlText = (text: string): string =>
  text.replace(outsideXml, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (letter) => spelt[letter] ?? letter)
