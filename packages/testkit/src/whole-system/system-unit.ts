import type { Unit } from '@tinhgon/model'
import { attachedAt, bodyId, boundBodies } from './bodies.ts'

/** A unit of the whole system; named after its id, so that a result can be told without looking it up. */
export const systemUnit = (
  id: string,
  system: string,
  kind: string,
  tier: string,
  superiorId: string | null,
  code: string | null = null,
): Unit => ({
  id,
  system,
  kind,
  tier,
  name: `${kind} ${id}`,
  officialShortName: null,
  code,
  superiorId,
  seat: null,
})

/** A territory of a tier and all its bodies, superiors first. */
export function territoryWithBodies(
  id: string,
  tier: string,
  superiorId: string | null,
  code: string,
): Unit[] {
  const kind = tier === 'central' ? 'country' : tier
  return [
    systemUnit(id, 'territory', kind, tier, superiorId, code),
    ...boundBodies.map(({ kind, system, under }) => {
      const like = superiorId === null ? null : bodyId(superiorId, kind)
      return systemUnit(bodyId(id, kind), system, kind, tier, under === null ? like : bodyId(id, under))
    }),
    ...attachedAt(tier).map(({ kind, system, under }) =>
      systemUnit(bodyId(id, kind), system, kind, tier, bodyId(id, under)),
    ),
  ]
}
