import type { ChangeEvent, Extent, Unit } from '@tinhgon/model'

/** A unit of territory that is made of others, by a merger or a split, or of one alone by a new name or kind. */
export interface Making {
  readonly result: Pick<Unit, 'name' | 'kind'>
  readonly sources: readonly { readonly unitId: string; readonly extent: Extent }[]
  /** The clause that the event carries out. */
  readonly clause: string | null
}

/** What an event makes of territory: one unit by a merger, several by a split, none by most others. */
export function makingsOf(event: ChangeEvent, unitOf: (unitId: string) => Unit | undefined): Making[] {
  const clause = event.legalBasis?.clause ?? null
  switch (event.type) {
    case 'units-merged':
      return event.result.system === 'territory'
        ? [{ result: event.result, sources: event.sources, clause }]
        : []
    case 'unit-split':
      return event.results
        .filter(({ unit }) => unit.system === 'territory')
        .map(({ unit, extent }) => ({ result: unit, sources: [{ unitId: event.unitId, extent }], clause }))
    case 'unit-changed': {
      const unit = unitOf(event.unitId)
      const { name, kind } = { ...unit, ...event.changes }
      const isOther = name !== unit?.name || kind !== unit?.kind
      if (unit?.system !== 'territory' || !isOther || name === undefined || kind === undefined) return []
      return [{ result: { name, kind }, sources: [{ unitId: event.unitId, extent: 'whole' }], clause }]
    }
    default:
      return []
  }
}
