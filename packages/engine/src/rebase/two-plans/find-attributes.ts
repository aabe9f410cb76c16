import { setAttribute, yieldAttribute } from '../amend-act.ts'
import { toldAttribute, toldOther } from '../told-terms.ts'
import { type AttributeValue, sameValue } from '../unit-attributes.ts'
import type { AttributeClaim, Claims } from './claims.ts'
import type { TwoPlans } from './two-plans.ts'

/** Both plans change one attribute of one unit; the fold would let the later one win without a word. */
export function findAttributes(plans: TwoPlans): void {
  const { ours, theirs, ranks } = plans
  for (const [key, claim] of theirs.attributes) {
    const other = ours.attributes.get(key)
    if (!other) continue
    if (sameValue(other.value, claim.value)) takeOnce(plans, other, claim)
    else raiseDiffers(plans, other, claim)
  }
  for (const [own, others] of [
    [ours, theirs],
    [theirs, ours],
  ] as const)
    for (const restated of own.restated) {
      const key = `${restated.unitId}\t${restated.attribute}`
      // What its own plan has changed before is no mere repetition: the two plans differ.
      if (own.attributes.has(key)) continue
      const change = others.attributes.get(key)
      if (
        change &&
        !sameValue(change.value, restated.value) &&
        ranks.isBefore(change.working, restated.working)
      )
        follow(plans, restated, change)
    }
}

function raiseDiffers(plans: TwoPlans, ours: AttributeClaim, theirs: AttributeClaim): void {
  const { world, ground, contested } = plans
  const { reconciler } = world
  const { unitId, attribute } = theirs
  const before = ground.valueOf(unitId, attribute)
  const { act, key } = theirs.working
  const yieldAll = ({ keys }: Claims, value: AttributeValue): void => {
    for (const yielding of keys) reconciler.amend(yielding, yieldAttribute(unitId, attribute, value))
  }
  const outcome = reconciler.raise(
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
        name: ground.nameOf(unitId),
        ...toldAttribute(world, attribute, { before, ours: ours.value, theirs: theirs.value }),
        ...toldOther(world),
      },
      options: [
        { choice: 'keep-ours', settle: () => void yieldAll(plans.theirs, ours.value) },
        { choice: 'keep-theirs', settle: () => void yieldAll(plans.ours, theirs.value) },
      ],
    },
    false,
  )
  if (outcome === 'open') contested.add(unitId)
}

/** The later of two events that change an attribute to the same value need not. */
function takeOnce(plans: TwoPlans, ours: AttributeClaim, theirs: AttributeClaim): void {
  const { world, ground, ranks, yields } = plans
  const isTheirs = ranks.isBefore(ours.working, theirs.working)
  const [earlier, later] = isTheirs ? [ours, theirs] : [theirs, ours]
  const { index, unitId, attribute, working, event } = later
  if (event.type !== 'unit-changed' || !yields.mayYield(later, earlier)) return
  world.reconciler.amend(working.key, setAttribute(index, unitId, attribute, undefined, 'taken-once'))
  world.reconciler.note(
    'taken-once',
    working.key,
    { eventIndexes: [index], unitIds: [unitId] },
    { what: ground.nameOf(unitId) },
  )
}

function follow({ world, ground, yields }: TwoPlans, restated: AttributeClaim, change: AttributeClaim): void {
  const { working, index, unitId, attribute } = restated
  if (!yields.mayYield(restated, change)) return
  world.reconciler.amend(working.key, setAttribute(index, unitId, attribute, change.value))
  world.reconciler.note(
    'follows-change',
    working.key,
    { eventIndexes: [index], unitIds: [unitId] },
    {
      name: ground.nameOf(unitId),
      ...toldAttribute(world, attribute, { before: restated.value, value: change.value }),
    },
  )
}
