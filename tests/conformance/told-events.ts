import type {
  Act,
  Baseline,
  CarriedMeasure,
  ChangeEvent,
  SourceExtent,
  Unit,
  UnitChanged,
} from '@tinhgon/model'

type Content = Pick<Act, 'events' | 'exhausts'>
type Taken = SourceExtent['extent'] | readonly string[]

/**
 * The events of an act in so far as the text of a resolution can carry them (RCP-6): what a unit is made of, in which
 * extents, and what it is then called. Ids of new units, legal bases, the order of events and of their sources are
 * not told; nor are seats, codes, short names, posts and relations, figures other than area and population, other
 * systems, and the superior of a unit that goes on.
 */
export function toldEvents({ events, exhausts }: Content, { units, figures }: Baseline): readonly unknown[] {
  const takers = Map.groupBy(events.flatMap(takenIds), (id) => id)
  const isAlone = (id: string): boolean => takers.get(id)?.length === 1
  const ended = new Set(exhausts)
  const unitOf = (id: string): Unit | undefined => units.find((unit) => unit.id === id)
  const amount = (unitId: string, carried: CarriedMeasure | undefined): string => {
    if (!carried) return 'none'
    if (carried.type === 'unstated') return 'some'
    if (carried.type === 'share') {
      const { numerator, denominator } = carried
      return numerator === 0 ? 'none' : numerator === denominator ? 'all' : `${numerator}/${denominator}`
    }
    const whole = figures.find((known) => known.unitId === unitId && known.measure === carried.measure)?.value
    if (carried.value === 0 && whole !== 0) return 'none'
    return carried.value === whole ? 'all' : String(carried.value)
  }
  const taken = (source: SourceExtent): Taken => {
    const { unitId, extent } = source
    if (extent === 'whole' || (isAlone(unitId) && (extent === 'remainder' || ended.has(unitId))))
      return 'whole'
    if (extent === 'remainder') return extent
    return ['area', 'population'].map((measure) =>
      amount(
        unitId,
        source.measures.find((carried) => carried.measure === measure),
      ),
    )
  }
  const become = (unitId: string, { name, kind, tier }: UnitChanged['changes']) => {
    const before = unitOf(unitId)
    const after = { name: name ?? before?.name, kind: kind ?? before?.kind, tier: tier ?? before?.tier }
    const isOther = after.name !== before?.name || after.kind !== before?.kind
    return isOther ? [{ type: 'unit-changed', unitId, ...after }] : []
  }
  const made = ({ kind, tier, name, superiorId }: Unit) => ({ kind, tier, name, superiorId })
  const told = events.flatMap((event): unknown[] => {
    switch (event.type) {
      case 'units-merged': {
        const { result, survivor, sources } = event
        if (result.system !== 'territory' || result.tier !== 'commune') return []
        if (survivor && sources.length === 1) return become(result.id, result)
        const { superiorId: _, ...goingOn } = made(result)
        return [
          {
            type: event.type,
            result: survivor ? { id: result.id, ...goingOn } : made(result),
            sources: sources.map((source) => ({ unitId: source.unitId, taken: taken(source) })).sort(byText),
          },
        ]
      }
      case 'unit-split': {
        if (event.results.some(({ unit }) => unit.system !== 'territory' || unit.tier !== 'commune'))
          return []
        const { unitId, type, results } = event
        const pieces = results.map((result) => ({
          ...made(result.unit),
          taken: taken({ ...result, unitId }),
        }))
        return [{ type, unitId, pieces: pieces.sort(byText) }]
      }
      case 'unit-changed':
        return unitOf(event.unitId)?.system === 'territory' ? become(event.unitId, event.changes) : []
      default:
        return []
    }
  })
  const exhausted = exhausts.filter((id) => (takers.get(id)?.length ?? 0) > 1).sort()
  return [...told.sort(byText), { exhausted }]
}

/** A unit once for each result that takes of it. */
function takenIds(event: ChangeEvent): readonly string[] {
  if (event.type === 'units-merged') return event.sources.map(({ unitId }) => unitId)
  if (event.type === 'unit-split') return event.results.map(() => event.unitId)
  return event.type === 'unit-changed' ? [event.unitId] : []
}

const byText = (one: unknown, other: unknown): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1
