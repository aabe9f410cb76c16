import { type Outline, type Outlines, outlineSchema } from '@tinhgon/model'

/** Why nothing of a file can be used. */
export type OutlinesFault = 'not-geojson' | 'no-feature' | 'no-code' | 'no-degrees'

export type ReadOutlines =
  | {
      readonly ok: true
      readonly outlines: Outlines
      /** The property that was taken for the code, and how many features bear a code that is known. */
      readonly property: string
      readonly matched: number
      /** Features left out: no code that is known, or a geometry that is no area. */
      readonly leftOut: number
    }
  | { readonly ok: false; readonly fault: OutlinesFault }

/**
 * Reads outlines from GeoJSON of anybody's making: the code is the property whose values are codes of the
 * baseline most often, whatever its name.
 * @param codes of the territories of the baseline
 */
export function readOutlines(text: string, codes: ReadonlySet<string>): ReadOutlines {
  const features = featuresOf(text)
  if (!features) return { ok: false, fault: 'not-geojson' }
  if (features.length === 0) return { ok: false, fault: 'no-feature' }
  const property = codeProperty(features, codes)
  if (property === null) return { ok: false, fault: 'no-code' }
  const outlines: Outline[] = []
  let known = 0
  for (const { properties, geometry } of features) {
    const code = String(properties[property] ?? '')
    if (!codes.has(code)) continue
    known += 1
    const outline = outlineSchema.safeParse({ type: 'Feature', properties: { code }, geometry })
    if (outline.success) outlines.push(outline.data)
  }
  if (outlines.length === 0) return { ok: false, fault: 'no-degrees' }
  return {
    ok: true,
    outlines: { type: 'FeatureCollection', features: outlines },
    property,
    matched: known,
    leftOut: features.length - outlines.length,
  }
}

interface RawFeature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly geometry: unknown
}

function featuresOf(text: string): RawFeature[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(parsed) || parsed.type !== 'FeatureCollection' || !Array.isArray(parsed.features)) return null
  return parsed.features
    .filter(isRecord)
    .map(({ properties, geometry }) => ({ properties: isRecord(properties) ? properties : {}, geometry }))
}

/** The property that names the most codes; of several the first. Null where none names any. */
function codeProperty(features: readonly RawFeature[], codes: ReadonlySet<string>): string | null {
  const matches = new Map<string, number>()
  for (const { properties } of features)
    for (const [name, value] of Object.entries(properties))
      if (codes.has(String(value))) matches.set(name, (matches.get(name) ?? 0) + 1)
  let best: string | null = null
  for (const [name, count] of matches) if (best === null || count > (matches.get(best) ?? 0)) best = name
  return best
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
