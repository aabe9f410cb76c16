import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { sharedDataFolder } from '../shared-data.ts'

const folder = sharedDataFolder()

/** The public data that our tables were drawn from is not part of the project; without it nothing is compared. */
export const sharedDataIsHere = folder !== null

export const sharedBytes = (file: string): Uint8Array =>
  readFileSync(resolve(folder ?? '', 'data/vn-2025', file))

export const sharedText = (file: string): string =>
  readFileSync(resolve(folder ?? '', 'data/vn-2025', file), 'utf8').normalize('NFC')

/** Rows of a comma-separated file by column name; fields in double quotes may hold commas. */
export function sharedRows(file: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = sharedText(file).trim().split(/\r?\n/)
  const columns = fieldsOf(header)
  return lines.map((line) => {
    const fields = fieldsOf(line)
    return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']))
  })
}

const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )

/** Square kilometres with two decimals as whole square metres. */
export const squareMetres = (km2: string | undefined): number => Math.round(Number(km2) * 100) * 10_000
