import type { SetParameter } from '@tinhgon/engine'
import {
  type AnnexOrder,
  annexFormats,
  chartFormats,
  type DataFormatId,
  type ExportGround,
  type WrittenFile,
  writeAnnexes,
  writeChart,
  writeDataFiles,
} from '@tinhgon/exchange/files'
import type { Acceptance, Outlines, Refusal } from '@tinhgon/model'
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
  ...annexFormats,
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

export interface FilesOptions extends ReadExportOptions {
  readonly outlines: Outlines | null
  readonly settings: readonly SetParameter[]
  readonly acceptances: readonly Acceptance[]
}

/** @throws InputFaults with every reason for which nothing is written */
export async function makeFiles(
  ground: ExportGround,
  format: ExportFormat,
  options: FilesOptions,
): Promise<MadeFiles> {
  const chart = chartFormats.find((known) => known === format)
  if (chart) {
    const written = await writeChart(ground, {
      ...options,
      format: chart,
      firstPages: null,
      madeAt: new Date(),
    })
    if (!written.ok) throw new InputFaults(written.refusals.map(byOption))
    const { files, pages, units, type } = written
    const smallestType = Math.floor(type * 10) / 10
    return {
      files,
      told: { pages, units, smallestType },
      said: `${units} đơn vị, ${pages} trang, chữ nhỏ nhất ${String(smallestType).replace('.', ',')} pt`,
    }
  }
  const annex = annexFormats.find((known) => known === format)
  if (annex) {
    const written = await writeAnnexes(ground, annexOrder(annex, options))
    if (!written.ok) throw new InputFaults(written.refusals.map(byOption))
    return { files: written.files, told: {}, said: `${written.files.length} tệp` }
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

/** A Word file is the scheme with its annexes and charts, unless the annexes alone are asked for. */
function annexOrder(format: (typeof annexFormats)[number], options: FilesOptions): AnnexOrder {
  const { settings, acceptances, systems, knowsPeople, language, issuer } = options
  const terms = { settings, acceptances, rulesOn: null, systems, knowsPeople, tables: null }
  if (format !== 'docx') return { ...terms, what: 'annexes', format, language }
  if (options.annexesOnly) return { ...terms, what: 'annexes', format, language, issuer }
  const { scope, depth, tiers, measures } = options
  return { ...terms, what: 'scheme', format, issuer, charts: { scope, depth, systems, tiers, measures } }
}

/** Where the fault lies, as the person at the machine named it. */
const byOption = (fault: Refusal): Refusal => ({ ...fault, path: `--${fault.path}` })
