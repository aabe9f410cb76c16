import {
  chartFormats,
  type DataFormatId,
  type ExportGround,
  type WrittenFile,
  writeChart,
  writeDataFiles,
} from '@tinhgon/exchange/files'
import type { Outlines, Refusal } from '@tinhgon/model'
import { InputFaults } from '../faults.ts'
import type { ReadExportOptions } from './export-options.ts'

/** What each data format is called on the command line. */
const dataNames = {
  json: 'json',
  gexf: 'gexf',
  graphml: 'graphml',
  mermaid: 'mermaid',
  dot: 'dot',
  geojson: 'geojson',
  ttl: 'turtle',
  jsonld: 'json-ld',
} as const satisfies Readonly<Record<string, DataFormatId>>

export const exportFormats = [
  ...chartFormats,
  ...(Object.keys(dataNames) as (keyof typeof dataNames)[]),
] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface MadeFiles {
  readonly files: readonly WrittenFile[]
  /** For programs. */
  readonly told: Readonly<Record<string, number>>
  /** For people. */
  readonly said: string
}

/** @throws InputFaults with every reason for which nothing is written */
export async function makeFiles(
  ground: ExportGround,
  format: ExportFormat,
  options: ReadExportOptions & { readonly outlines: Outlines | null },
): Promise<MadeFiles> {
  const chart = chartFormats.find((known) => known === format)
  if (chart) {
    const written = await writeChart(ground, { ...options, format: chart, madeAt: new Date() })
    if (!written.ok) throw new InputFaults(written.refusals.map(byOption))
    const { files, pages, units, type } = written
    const smallestType = Math.floor(type * 10) / 10
    return {
      files,
      told: { pages, units, smallestType },
      said: `${units} đơn vị, ${pages} trang, chữ nhỏ nhất ${String(smallestType).replace('.', ',')} pt`,
    }
  }
  const { view } = options
  const written = writeDataFiles(ground, {
    ...options,
    format: dataNames[format as keyof typeof dataNames],
    view: view === 'before' ? view : 'after',
  })
  if (!written.ok) throw new InputFaults(written.refusals.map(byOption))
  return { files: written.files, told: { units: written.units }, said: `${written.units} đơn vị` }
}

/** Where the fault lies, as the person at the machine named it. */
const byOption = (fault: Refusal): Refusal => ({ ...fault, path: `--${fault.path}` })
