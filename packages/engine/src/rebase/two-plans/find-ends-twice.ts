import type { ChangeEvent, UnitsMerged } from '@tinhgon/model'
import { leaveOutEvents, leaveOutUnit, replaceUnit } from '../amend-act.ts'
import type { Option } from '../reconciler.ts'
import { leaveOutActOption } from '../refused/leave-out-options.ts'
import { eventsAt } from '../refused/places.ts'
import { withoutUnit } from '../without-mention.ts'
import type { WorkingAct } from '../working-act.ts'
import type { TwoPlans } from './two-plans.ts'

interface Clash {
  readonly unitIds: string[]
  readonly ours: { readonly working: WorkingAct; readonly indexes: readonly number[] }
  readonly theirs: { readonly working: WorkingAct; readonly indexes: readonly number[] }
}

/** Units that end in both plans, told together where the same events end them. */
export function findEndsTwice(plans: TwoPlans): void {
  const { ours, theirs } = plans
  const clashes = new Map<string, Clash>()
  for (const [unitId, end] of theirs.ends) {
    const other = ours.ends.get(unitId)
    if (!other) continue
    const places = [other, end].map(({ working, indexes }) => `${working.key} ${indexes.join(',')}`).join(' ')
    const known = clashes.get(places)
    if (known) known.unitIds.push(unitId)
    else clashes.set(places, { unitIds: [unitId], ours: other, theirs: end })
  }
  for (const clash of clashes.values()) raiseEndsTwice(plans, clash)
}

function raiseEndsTwice({ world, ground }: TwoPlans, { unitIds, ours, theirs }: Clash): void {
  const { reconciler } = world
  const [oursAct, theirsAct] = [ours.working.act, theirs.working.act]
  const [oursEvents, theirsEvents] = [
    eventsAt(ours.working, ours.indexes),
    eventsAt(theirs.working, theirs.indexes),
  ]
  const { key } = theirs.working
  const same = sameMerger(oursEvents, theirsEvents)
  const treatAsSame: Option = {
    choice: 'treat-as-same',
    settle: () => {
      if (!same) return 'no-such-choice'
      reconciler.amend(key, leaveOutEvents(theirs.indexes))
      reconciler.amendSide('theirs', replaceUnit(same.theirs.result.id, same.ours.result.id))
      return undefined
    },
  }
  const separable = theirsEvents.some(
    (event) =>
      unitIds.reduce<ChangeEvent | null>((left, unitId) => left && withoutUnit(left, unitId), event) !== null,
  )
  const leaveOutMention: Option = {
    choice: 'leave-out-mention',
    settle: () => {
      for (const unitId of unitIds) reconciler.amend(key, leaveOutUnit(unitId))
      return undefined
    },
  }
  reconciler.raise(
    {
      type: 'ends-twice',
      key,
      about: [theirs.indexes.join(','), oursAct.id, ours.indexes.join(','), ...unitIds],
      eventIndexes: theirs.indexes,
      unitIds,
      ours: { type: 'events', actId: oursAct.id, events: oursEvents },
      theirs: { type: 'events', actId: theirsAct.id, events: theirsEvents },
      params: {
        name: unitIds.map((id) => ground.nameOf(id)).join(', '),
        oursAct: oursAct.title,
        theirsAct: theirsAct.title,
      },
      options: [
        {
          choice: 'keep-ours',
          settle: () => void reconciler.amend(key, leaveOutEvents(theirs.indexes)),
        },
        {
          choice: 'keep-theirs',
          settle: () => void reconciler.amend(ours.working.key, leaveOutEvents(ours.indexes)),
        },
        ...(same ? [treatAsSame] : []),
        ...(separable ? [leaveOutMention] : []),
        leaveOutActOption(reconciler, key),
      ],
    },
    false,
  )
}

/** One merger drafted twice: new units of the same system made of the very same sources. */
function sameMerger(ours: readonly ChangeEvent[], theirs: readonly ChangeEvent[]) {
  const [[mine, ...moreOfMine], [other, ...moreOfOther]] = [ours, theirs]
  if (mine?.type !== 'units-merged' || other?.type !== 'units-merged') return undefined
  if (moreOfMine.length + moreOfOther.length > 0 || mine.survivor || other.survivor) return undefined
  const sourcesOf = ({ sources }: UnitsMerged): string =>
    sources
      .map(({ extent, unitId }) => `${extent} ${unitId}`)
      .sort()
      .join('\n')
  return sourcesOf(mine) === sourcesOf(other) && mine.result.id !== other.result.id
    ? { ours: mine, theirs: other }
    : undefined
}
