import type { Baseline, Unit } from '@tinhgon/model'
import { type ReadResolution, readResolution } from '@tinhgon/vietnam'

/** A territory by code, kind and name; its superior by code. */
export type UnitRow = readonly [code: string, kind: string, name: string, superior: string | null]

const provinces = new Set(['province', 'municipality'])
const districts = new Set(['rural-district', 'urban-district', 'town', 'city'])

/** A baseline of nothing but these territories. */
export const baselineOfUnits = (rows: readonly UnitRow[]): Baseline => ({
  format: 'tinhgon.baseline',
  version: 1,
  id: 'before',
  profile: 'vietnam',
  title: { vi: 'Trước', en: 'Before' },
  description: { vi: 'Trước', en: 'Before' },
  date: '2025-06-30',
  sources: [],
  units: rows.map(
    ([code, kind, name, superiorId]): Unit => ({
      id: code,
      system: 'territory',
      kind,
      tier: provinces.has(kind) ? 'province' : districts.has(kind) ? 'district' : 'commune',
      name,
      officialShortName: null,
      code,
      superiorId,
      seat: null,
    }),
  ),
  relations: [],
  people: [],
  posts: [],
  figures: [],
  remarks: [],
})

/** Reads clauses, each a paragraph, as article 1 of a resolution on a province that they name nothing of. */
export function readClauses(rows: readonly UnitRow[], ...clauses: readonly string[]): ReadResolution {
  const [province] = rows
  const name = province?.[2] ?? ''
  const numbered = clauses.map((clause, index) => `${index + 1}\\. ${clause}`)
  const text = [
    `**Điều 1. Sắp xếp các đơn vị hành chính cấp xã của ${name.charAt(0).toLowerCase()}${name.slice(1)}**`,
    ...numbered,
    '**Điều 2. Hiệu lực thi hành**',
    'Chính quyền địa phương chính thức hoạt động từ ngày 01 tháng 7 năm 2025.',
  ].join('\n\n')
  const within = rows.filter(([, , , superior]) => superior === null).map(([code]) => code)
  return readResolution(text, { baseline: baselineOfUnits(rows), withinIds: within })
}

/** The lineage as short lines: "1 whole Xã A". */
export const tellLineage = ({ lineage }: ReadResolution): string[] =>
  lineage.map(({ before, after, extent }) => `${before} ${extent} ${after}`)

/** What each source of the first merger is taken in. */
export function firstSources({ events: [event] }: ReadResolution): unknown[] {
  return event?.type === 'units-merged'
    ? event.sources.map((source) =>
        source.extent === 'part'
          ? [
              source.unitId,
              ...source.measures.map(({ measure, type, ...rest }) =>
                [measure, type, ...Object.values(rest)].join(' '),
              ),
            ]
          : [source.unitId, source.extent],
      )
    : []
}
