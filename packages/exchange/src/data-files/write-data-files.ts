import { subtree } from '@tinhgon/engine'
import { type Language, type Outlines, type Refusal, refusal } from '@tinhgon/model'
import type { WrittenFile } from '../chart-files/chart-order.ts'
import { type DataFormatId, dataFormats, writeData } from '../data-formats/data-formats.ts'
import { standingPoint } from '../data-formats/standing-point.ts'
import type { ExportGround } from '../ground/export-ground.ts'
import { findUnit } from '../ground/find-unit.ts'
import { documentWithin } from './document-within.ts'

/** A structure as data, as it was before or as it is at the end of the day. */
export interface DataOrder {
  readonly format: DataFormatId
  readonly view: 'before' | 'after'
  /** Code or id of a unit; null for everything. */
  readonly scope: string | null
  readonly depth: number | null
  readonly systems: readonly string[] | null
  readonly language: Language
  /** Whether the reader may know who holds which post, and asked for it. */
  readonly knowsPeople: boolean
  /** Where territories lie, for maps. */
  readonly outlines: Outlines | null
}

export type DataFilesOrRefusals =
  | { readonly ok: true; readonly files: readonly WrittenFile[]; readonly units: number }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** The structure as one file. Whole, it comes back with the same hash from every format that can be read. */
export function writeDataFiles(ground: ExportGround, order: DataOrder): DataFilesOrRefusals {
  const { baseline, opening, structure, steps, profile, day, title, hash } = ground
  const shown = order.view === 'before' ? opening : structure
  const scope = order.scope === null ? null : findUnit(shown.units.values(), order.scope)
  if (scope === undefined)
    return { ok: false, refusals: [refusal('unknown-unit', 'scope', [], { id: order.scope ?? '' })] }
  if (order.format === 'geojson' && !order.outlines)
    return { ok: false, refusals: [refusal('no-outlines', 'format', [], {})] }
  const whole =
    order.view === 'before'
      ? baseline
      : standingPoint(baseline, structure, { id: `${baseline.id}-${hash.slice(0, 12)}`, title, date: day })
  const wanted = new Set<string>()
  for (const unit of scope ? subtree(shown, scope.id) : shown.units.values())
    if (order.systems?.includes(unit.system) ?? true) wanted.add(unit.id)
  const document = wanted.size === whole.units.length ? whole : documentWithin(whole, wanted)
  const { mediaType, ending } = dataFormats[order.format]
  const text = writeData(
    order.format,
    {
      document,
      profile,
      structure: shown,
      ...(order.view === 'after' ? { steps } : {}),
      ...(order.outlines ? { outlines: order.outlines } : {}),
    },
    {
      people: order.knowsPeople,
      language: order.language,
      ...(scope ? { rootId: scope.id } : {}),
      ...(order.depth === null ? {} : { depth: order.depth }),
    },
  )
  const content = new TextEncoder().encode(text)
  return {
    ok: true,
    files: [{ name: `to-chuc.${ending}`, mediaType, content }],
    units: document.units.length,
  }
}
