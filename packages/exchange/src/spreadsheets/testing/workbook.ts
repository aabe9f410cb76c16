import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '../sheet.ts'

/** A cell as its XML, for what a plain value cannot say; `{r}` is its reference. */
export interface WrittenCell {
  readonly xml: string
}

export type GivenCell = string | number | null | WrittenCell

export interface GivenSheet {
  readonly rows: readonly (readonly GivenCell[])[]
  /** As `A1:B2`. */
  readonly merges?: readonly string[]
  readonly isHidden?: boolean
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The parts of a workbook as Excel writes them, to be changed before they are zipped. */
export function workbookParts(
  sheets: Readonly<Record<string, GivenSheet>>,
  { styles = '', workbookPr = '' } = {},
): Record<string, string> {
  const shared: string[] = []
  const place = (text: string): number => {
    const known = shared.indexOf(text)
    return known >= 0 ? known : shared.push(text) - 1
  }
  const cell = (given: GivenCell, reference: string): string => {
    if (given === null) return `<c r="${reference}" s="1"/>`
    if (typeof given === 'number') return `<c r="${reference}"><v>${given}</v></c>`
    if (typeof given === 'string') return `<c r="${reference}" t="s"><v>${place(given)}</v></c>`
    return given.xml.replaceAll('{r}', reference)
  }
  const entries = Object.entries(sheets)
  const parts = Object.fromEntries(
    entries.map(([, { rows, merges = [] }], index) => {
      const lines = rows.map((cells, row) => {
        const written = cells.map((given, column) => cell(given, `${columnLetters(column)}${row + 1}`))
        return `<row r="${row + 1}">${written.join('')}</row>`
      })
      const merged = merges.map((reference) => `<mergeCell ref="${reference}"/>`).join('')
      return [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${lines.join('\n')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
      ]
    }),
  )
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
  return {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr ${workbookPr}/><sheets>${entries
      .map(
        ([name, { isHidden }], index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"${isHidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${entries
      .map(
        (_, index) =>
          `<Relationship Id="r${index + 1}" Type="${type}" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...parts,
  }
}

/** @param level 0 stores the parts as they are */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
    { level },
  )

export const workbookOf = (
  sheets: Readonly<Record<string, GivenSheet>>,
  options?: Parameters<typeof workbookParts>[1],
): Uint8Array => zipped(workbookParts(sheets, options))
