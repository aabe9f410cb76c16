import type { ChangeEvent, Unit } from '@tinhgon/model'
import { toldAttribute, toldMeasure } from '../told-terms.ts'
import { attributeOf, attributes, sameValue } from '../unit-attributes.ts'
import type { World } from '../world.ts'
import type { OwnWrites } from './own-writes.ts'

/** What a new unit is made of, source by source. */
function births(event: ChangeEvent): { readonly result: Unit; readonly sourceIds: readonly string[] }[] {
  if (event.type === 'units-merged' && !event.survivor)
    return [{ result: event.result, sourceIds: event.sources.map(({ unitId }) => unitId) }]
  if (event.type === 'unit-split')
    return event.results.map(({ unit }) => ({ result: unit, sourceIds: [event.unitId] }))
  return []
}

/** Tells where a result bears what its source bore and the newer baseline has changed, and figures of parts. */
export function noteCopies(world: World, key: string, writes: OwnWrites): void {
  const { reconciler, from, to } = world
  const { act, indexes } = reconciler.need(key)
  for (const [place, event] of act.events.entries()) {
    const eventIndexes = [indexes[place] ?? []].flat()
    for (const { result, sourceIds } of births(event)) {
      for (const attribute of attributes) {
        const copied = attributeOf(result, attribute)
        const sources = sourceIds.filter((id) => sameValue(from.units.get(id)?.[attribute], copied))
        const changed = sources.find((id) => {
          const now = to.units.get(id)
          return now && !sameValue(now[attribute], copied) && !writes.has('units', id, attribute)
        })
        const stillSo = sources.some((id) => sameValue(to.units.get(id)?.[attribute], copied))
        if (copied === null || changed === undefined || stillSo) continue
        reconciler.note(
          'copied-attribute',
          key,
          { eventIndexes, unitIds: [changed, result.id] },
          {
            result: result.name,
            name: from.units.get(changed)?.name ?? changed,
            ...toldAttribute(world, attribute, {
              before: copied,
              value: to.units.get(changed)?.[attribute],
            }),
          },
        )
      }
    }
    for (const { sourceId, measure, value } of statedParts(event)) {
      const figureId = `${sourceId}\t${measure}`
      const [before, now] = [from.figures.get(figureId)?.value, to.figures.get(figureId)?.value]
      if (before === now || !to.units.has(sourceId) || writes.has('figures', figureId)) continue
      reconciler.note(
        'source-figure-changed',
        key,
        { eventIndexes, unitIds: [sourceId] },
        {
          name: to.units.get(sourceId)?.name ?? sourceId,
          ...toldMeasure(world, measure),
          stated: value,
          before: before ?? '–',
          value: now ?? '–',
        },
      )
    }
  }
}

function statedParts(event: ChangeEvent) {
  const parts =
    event.type === 'units-merged'
      ? event.sources.map((source) => ({ part: source, sourceId: source.unitId }))
      : event.type === 'unit-split'
        ? event.results.map((result) => ({ part: result, sourceId: event.unitId }))
        : []
  return parts.flatMap(({ part, sourceId }) =>
    part.extent !== 'part'
      ? []
      : part.measures.flatMap((carried) =>
          carried.type === 'figure' ? [{ sourceId, measure: carried.measure, value: carried.value }] : [],
        ),
  )
}
