import { setAttribute } from '../amend-act.ts'
import type { World } from '../replay.ts'
import { attributeParams, toldValue } from '../unit-attributes.ts'
import type { AttributeClaim, Claims } from './claims.ts'
import type { EffectRanks } from './effect-ranks.ts'

/** Both plans change one attribute of one unit; the fold would let the later one win without a word. */
export function findAttributes(world: World, ours: Claims, theirs: Claims, ranks: EffectRanks): void {
  for (const [key, claim] of theirs.attributes) {
    const other = ours.attributes.get(key)
    if (!other) continue
    if (other.value === claim.value) takeOnce(world, other, claim, ranks)
    else raiseDiffers(world, other, claim)
  }
  for (const [own, others] of [
    [ours, theirs],
    [theirs, ours],
  ] as const)
    for (const restated of own.restated) {
      const change = others.attributes.get(`${restated.unitId}\t${restated.attribute}`)
      if (change && change.value !== restated.value && ranks.isBefore(change.working, restated.working))
        follow(world, restated, change)
    }
}

/** Takes a claim out of its plan: what can be silent is silent, a survivor's event says what the other says. */
const yieldTo = ({ index, unitId, attribute, event }: AttributeClaim, value: string | null) =>
  setAttribute(index, unitId, attribute, event.type === 'unit-changed' ? undefined : value)

function raiseDiffers({ reconciler, from }: World, ours: AttributeClaim, theirs: AttributeClaim): void {
  const { unitId, attribute } = theirs
  const unit = from.units.get(unitId)
  const before = unit?.[attribute] ?? null
  const { act, key } = theirs.working
  reconciler.raise(
    {
      type: 'attribute-differs',
      key,
      about: [unitId, attribute, JSON.stringify([ours.value, theirs.value])],
      eventIndexes: [theirs.index],
      unitIds: [unitId],
      ours: { type: 'attribute', actId: ours.working.act.id, before, value: ours.value },
      theirs: { type: 'attribute', actId: act.id, before, value: theirs.value },
      params: {
        act: act.title,
        oursAct: ours.working.act.title,
        name: unit?.name ?? unitId,
        ...attributeParams(attribute),
        before: toldValue(before),
        ours: toldValue(ours.value),
        theirs: toldValue(theirs.value),
      },
      options: [
        { choice: 'keep-ours', settle: () => void reconciler.amend(key, yieldTo(theirs, ours.value)) },
        {
          choice: 'keep-theirs',
          settle: () => void reconciler.amend(ours.working.key, yieldTo(ours, theirs.value)),
        },
      ],
    },
    false,
  )
}

/** The later of two events that change an attribute to the same value need not. */
function takeOnce(
  { reconciler, from }: World,
  ours: AttributeClaim,
  theirs: AttributeClaim,
  ranks: EffectRanks,
): void {
  const later = ranks.isBefore(theirs.working, ours.working) ? ours : theirs
  const { index, unitId, attribute, working, event } = later
  if (event.type !== 'unit-changed') return
  reconciler.amend(working.key, setAttribute(index, unitId, attribute, undefined, 'taken-once'))
  reconciler.note(
    'taken-once',
    working.key,
    { eventIndexes: [index], unitIds: [unitId] },
    { what: `${attributeParams(attribute).attribute}: ${from.units.get(unitId)?.name ?? unitId}` },
  )
}

function follow({ reconciler, from }: World, restated: AttributeClaim, change: AttributeClaim): void {
  const { working, index, unitId, attribute } = restated
  reconciler.amend(working.key, setAttribute(index, unitId, attribute, change.value))
  reconciler.note(
    'follows-change',
    working.key,
    { eventIndexes: [index], unitIds: [unitId] },
    {
      name: from.units.get(unitId)?.name ?? unitId,
      ...attributeParams(attribute),
      before: toldValue(restated.value),
      value: toldValue(change.value),
    },
  )
}
