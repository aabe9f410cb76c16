import { addLeadersAndStaff, addUnit, type BaselineDraft, relate } from '../draft/baseline-draft.ts'
import type { BodyRow } from './body-row.ts'

export interface BodiesOf {
  readonly unitId: string
  readonly code: string
  readonly system: string
  readonly tier: string
  /** What `{committee}` and `{territory}` stand for in names. */
  readonly committee: string
  readonly territory: string
  /** Whether the bodies advise their committee, as commissions and departments do, or only serve it. */
  readonly advise: (body: BodyRow) => boolean
}

/** Adds the bodies of one committee with their seats; ids repeat their codes, which are unique in a system. */
export function addBodies(draft: BaselineDraft, bodies: readonly BodyRow[], of: BodiesOf): void {
  const fill = (text: string): string =>
    text.replace('{committee}', of.committee).replace('{territory}', of.territory)
  for (const body of bodies) {
    const id = addUnit(draft, {
      id: `${of.unitId}.${body.codeSuffix}`,
      system: of.system,
      kind: body.kind,
      tier: of.tier,
      name: fill(body.name),
      code: `${of.code}.${body.codeSuffix}`,
      superiorId: of.unitId,
      ...(body.shortName ? { shortName: fill(body.shortName) } : {}),
    })
    addLeadersAndStaff(draft, id, body)
    if (of.advise(body)) relate(draft, 'advises', id, of.unitId)
  }
}
