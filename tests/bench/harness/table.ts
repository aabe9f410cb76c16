/** Writes rows below their headings; columns of figures stand to the right. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const figures = headings.map((_heading, column) => rows.every((row) => /^[\d–≤≥]/.test(row[column] ?? '–')))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        figures[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('──')
  process.stdout.write(`${[line(headings), rule, ...rows.map(line)].join('\n')}\n`)
}

/** Three figures that count, whatever the size. */
export function milliseconds(duration: number): string {
  if (duration >= 100) return `${duration.toFixed(0)} ms`
  if (duration >= 10) return `${duration.toFixed(1)} ms`
  if (duration >= 1) return `${duration.toFixed(2)} ms`
  return `${(duration * 1000).toFixed(duration >= 0.1 ? 0 : 1)} µs`
}

export const times = (ratio: number): string => `${ratio.toFixed(ratio >= 100 ? 0 : 1)} ×`
export const count = (number: number): string => number.toLocaleString('en-US')
