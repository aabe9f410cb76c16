import { type Structure, successorsOf } from '@tinhgon/engine'
import type { Baseline, Outline, Profile, Unit } from '@tinhgon/model'
import type { DataSubject } from '../data-formats/data-subject.ts'
import { territorySystems } from '../data-formats/territory-systems.ts'

type Polygon = Extract<Outline['geometry'], { type: 'Polygon' }>['coordinates']

/**
 * Territories as GeoJSON (RFC 7946), each with its attributes and its figures in base units. After a plan a unit
 * has the outlines of all that it took whole; an outline that several took parts of stays one feature with their
 * ids, since nobody has said where the line runs. Territories without an outline are left out.
 */
export function writeGeojson({ document, profile, outlines, structure }: DataSubject): string {
  const owners = ownersOf(document, profile, structure)
  const polygons = new Map<string, Polygon[]>()
  const divided: object[] = []
  for (const { properties, geometry } of outlines?.features ?? []) {
    const units = owners.get(properties.code) ?? []
    const [unit, second] = units
    if (unit === undefined) continue
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    if (second === undefined) polygons.set(unit.id, [...(polygons.get(unit.id) ?? []), ...parts])
    else divided.push(feature({ code: properties.code, unitIds: units.map(({ id }) => id) }, parts))
  }
  const figures = Map.groupBy(document.figures, ({ unitId }) => unitId)
  const whole = document.units.flatMap((unit) => {
    const parts = polygons.get(unit.id)
    const { superiorId, system, kind, tier, name, code, id } = unit
    const measures = (figures.get(id) ?? []).map(({ measure, value }) => [measure, value] as const)
    const said = { code, id, name, system, kind, tier, superiorId }
    return parts ? [feature({ ...said, ...Object.fromEntries(measures) }, parts)] : []
  })
  return `${JSON.stringify({ type: 'FeatureCollection', features: [...whole, ...divided] })}\n`
}

function feature(properties: object, parts: readonly Polygon[]): object {
  const [only, second] = parts
  const geometry =
    second === undefined
      ? { type: 'Polygon', coordinates: only }
      : { type: 'MultiPolygon', coordinates: parts }
  return { type: 'Feature', properties, geometry }
}

/** The living territories that hold what lies in the outline of a code of the baseline. */
function ownersOf(
  { units }: Baseline,
  profile: Profile,
  structure: Structure | undefined,
): ReadonlyMap<string, readonly Unit[]> {
  const systems = territorySystems(profile)
  const before = structure ? [...structure.baselineUnits.values()] : units
  return new Map(
    before.flatMap((unit) => {
      if (unit.code === null || !systems.has(unit.system)) return []
      const owners = structure ? successorsOf(structure, unit.id).map(({ after }) => after) : [unit]
      return [[unit.code, owners]]
    }),
  )
}
