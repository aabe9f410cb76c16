import { type Refusal, refusal } from '@tinhgon/model'
import papaparse from 'papaparse'
import { decodeText } from '../text-encoding/decode-text.ts'
import { cellLimit } from './sheet.ts'

export type Delimiter = ',' | ';' | '\t'

export type LinesOrFaults =
  | { readonly ok: true; readonly lines: readonly (readonly string[])[]; readonly delimiter: Delimiter }
  | { readonly ok: false; readonly faults: readonly Refusal[] }

/**
 * The lines of comma-separated values, fields without white space around them and in NFC.
 * @param delimiter null where the header is to tell: offices whose decimals have a comma separate by semicolon
 */
export function readCsvLines(bytes: Uint8Array, delimiter: Delimiter | null): LinesOrFaults {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return { ok: false, faults: [decoded.fault] }
  const text = decoded.text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  const used = delimiter ?? delimiterOf(text)
  // Before anything is kept: a file of nothing but commas would be one object for each of them.
  if (signsIn(text, used) + signsIn(text, '\n') > cellLimit)
    return { ok: false, faults: [refusal('too-many', '', [], { limit: cellLimit })] }
  const { data, errors } = papaparse.parse<string[]>(text, { delimiter: used, newline: '\n' })
  const quotes = errors.filter(({ type }) => type === 'Quotes')
  if (quotes.length > 0) {
    const rows = new Set(quotes.map(({ row }) => (row === undefined ? '' : `row ${row + 1}`)))
    return { ok: false, faults: Array.from(rows, (row) => refusal('misplaced-quote', row)) }
  }
  return { ok: true, lines: data.map((fields) => fields.map((field) => field.trim())), delimiter: used }
}

/** How much of a file tells what separates its fields. */
const lookedAt = 20_000

/** What separates the most fields; of as many the later, since decimals may have commas. */
function delimiterOf(text: string): Delimiter {
  const beginning = text.slice(0, lookedAt)
  let [most, found]: [number, Delimiter] = [0, ',']
  for (const sign of [',', ';', '\t'] as const) {
    const count = signsIn(beginning, sign)
    if (count >= most && count > 0) [most, found] = [count, sign]
  }
  return found
}

function signsIn(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1
  return count
}
