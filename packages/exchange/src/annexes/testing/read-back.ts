import { strFromU8, unzipSync } from 'fflate'

const plain = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')

export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

export interface ReadSheet {
  readonly header: readonly string[]
  /** Days as `YYYY-MM-DD`. */
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** The number format of every cell. */
  readonly formats: readonly (readonly string[])[]
  readonly xml: string
}

/** The sheets of a workbook by name, read from its XML. */
export function readWorkbook(bytes: Uint8Array): ReadonlyMap<string, ReadSheet> {
  const parts = partsOf(bytes)
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, text = '']) => plain(text),
  )
  const formats = formatsOf(parts.get('xl/styles.xml') ?? '')
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)]
  return new Map(
    names.map(([, name = ''], index) => {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? ''
      const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
        cellsOf(row, strings, formats),
      )
      const [header, ...others] = rows.map((row) => row.map(({ value }) => value))
      return [
        plain(name),
        {
          header: (header ?? []).map(String),
          rows: others,
          formats: rows.slice(1).map((row) => row.map(({ format }) => format)),
          xml,
        },
      ]
    }),
  )
}

function cellsOf(row: string, strings: readonly string[], formats: readonly string[]) {
  return [...row.matchAll(/<c r="[A-Z]+\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
    ([, look = '', content = '']) => {
      const format = formats[Number(/s="(\d+)"/.exec(look)?.[1] ?? 0)] ?? ''
      const value = /<v>(.*?)<\/v>/.exec(content)?.[1]
      if (/<f[ >]/.test(content)) throw new Error(`a formula: ${content}`)
      if (value === undefined) return { value: null, format }
      if (look.includes('t="s"')) return { value: strings[Number(value)] ?? '', format }
      return { value: format === 'dd/mm/yyyy' ? dayOf(Number(value)) : Number(value), format }
    },
  )
}

const dayOf = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)

/** The number format of every style of a cell. */
function formatsOf(styles: string): string[] {
  const own = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code = '']) => [
      id,
      plain(code),
    ]),
  )
  const builtIn = new Map([
    ['3', '#,##0'],
    ['49', '@'],
  ])
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? ''
  return [...cells.matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(
    ([, id = '']) => own.get(id) ?? builtIn.get(id) ?? '',
  )
}

/** The tables of a Word document, each as rows of texts, and the texts of its paragraphs. */
export function readDocument(bytes: Uint8Array): {
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly text: string
  readonly xml: string
} {
  const xml = partsOf(bytes).get('word/document.xml') ?? ''
  const tables = [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr>(.*?)<\/w:tr>|<w:tr [^>]*>(.*?)<\/w:tr>/gs)].map(([, one, other]) =>
      [...(one ?? other ?? '').matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => plain(cell)),
    ),
  )
  const text = [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, words = '']) => plain(words)).join('\n')
  return { tables, text, xml }
}
