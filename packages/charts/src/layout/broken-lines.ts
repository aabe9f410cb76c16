/**
 * Breaks text into lines that fit the room, at spaces. A word that is longer than the room stands in a line of
 * its own and is not cut.
 */
export function brokenLines(text: string, widthOf: (part: string) => number, room: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \t\n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  if (line !== '') lines.push(line)
  return lines
}
