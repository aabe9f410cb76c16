import type { Unit } from '@tinhgon/model'

/** A name in two rows at most; where it needs more, the official short name, and only then a shortened one. */
export function wrapName(context: CanvasRenderingContext2D, unit: Unit, room: number): string[] {
  const rows = wrap(context, unit.name, room)
  if (rows.length <= 2) return rows
  const short = unit.officialShortName === null ? rows : wrap(context, unit.officialShortName, room)
  return short.length <= 2 ? short : [short[0] ?? '', shorten(context, short.slice(1).join(' '), room)]
}

/** What text is measured with. */
export type TextMeasure = Pick<CanvasRenderingContext2D, 'measureText'>

/** A text in as many rows as it needs. */
export function wrap(context: TextMeasure, text: string, room: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (row !== '' && context.measureText(longer).width > room) {
      rows.push(row)
      row = word
    } else row = longer
  }
  return row === '' ? rows : [...rows, row]
}

function shorten(context: CanvasRenderingContext2D, text: string, room: number): string {
  let shortened = text
  while (shortened.length > 1 && context.measureText(`${shortened}…`).width > room)
    shortened = shortened.slice(0, -1).trimEnd()
  return shortened === text ? text : `${shortened}…`
}
