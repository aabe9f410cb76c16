import type { Act } from '@tinhgon/model'
import { canonicalJson } from '../../hash/canonical-json.ts'
import { hashOf } from '../../hash/content-hash.ts'
import { leaveOutAct, leaveOutEvents } from '../amend-act.ts'
import type { Reconciler } from '../reconciler.ts'
import type { WorkingAct } from '../working-act.ts'

const mostCharacters = 10_000

/** Acts that both plans have under one id: the pairs, by key. */
export function sharedPairs(ours: readonly WorkingAct[], theirs: readonly WorkingAct[]): Map<string, string> {
  const keys = new Map(ours.map(({ act, key }) => [act.id, key]))
  return new Map(
    theirs.flatMap(({ act, key }) => {
      const oursKey = keys.get(act.id)
      return oursKey === undefined ? [] : [[oursKey, key] as const]
    }),
  )
}

/** Acts that both plans have, by key: equal ones are taken once, of different ones only one can stand. */
export interface SharedActs {
  readonly equal: ReadonlySet<string>
  readonly disputed: ReadonlySet<string>
}

export function findSharedActs(reconciler: Reconciler, pairs: ReadonlyMap<string, string>): SharedActs {
  const [equal, disputed] = [new Set<string>(), new Set<string>()]
  for (const [oursKey, theirsKey] of pairs) {
    const [ours, theirs] = [reconciler.need(oursKey), reconciler.need(theirsKey)]
    if (canonicalJson(ours.planned.act) === canonicalJson(theirs.planned.act)) {
      equal.add(oursKey)
      takeActOnce(reconciler, ours, theirs)
    } else if (ours.act.events.length > 0 && theirs.act.events.length > 0)
      if (findActDiffers(reconciler, ours, theirs) === 'open')
        for (const key of [oursKey, theirsKey]) disputed.add(key)
  }
  return { equal, disputed }
}

function takeActOnce(reconciler: Reconciler, ours: WorkingAct, theirs: WorkingAct): void {
  const { key, act } = ours
  const all = theirs.act.events.map((_event, index) => index)
  reconciler.amend(theirs.key, leaveOutEvents(all, 'taken-once'))
  joinAnnotations(reconciler, ours, theirs)
  if (ours.planned.on === theirs.planned.on || ours.act.events.length === 0) return
  const switched = (on: boolean) => () =>
    void reconciler.amend(key, (working) => (working.on === on ? working : { ...working, on }))
  reconciler.raise(
    {
      type: 'switched-differently',
      key,
      about: [String(ours.planned.on)],
      eventIndexes: [],
      unitIds: [],
      ours: { type: 'act', act, on: ours.planned.on },
      theirs: { type: 'act', act, on: theirs.planned.on },
      params: { act: act.title },
      options: [
        { choice: 'keep-ours', settle: switched(ours.planned.on) },
        { choice: 'keep-theirs', settle: switched(theirs.planned.on) },
      ],
    },
    false,
  )
}

function joinAnnotations(reconciler: Reconciler, ours: WorkingAct, theirs: WorkingAct): void {
  const [mine, other] = [ours.planned.annotation, theirs.planned.annotation]
  if (other === null || other === mine || ours.annotation !== mine) return
  const joined = mine === null ? other : `${mine}\n\n${other}`
  // Where both do not fit into one, ours stands; the act of theirs is still in their plan.
  const annotation = joined.length <= mostCharacters ? joined : mine
  reconciler.amend(ours.key, (working) => ({ ...working, annotation }))
  reconciler.note('annotations-joined', ours.key, { eventIndexes: [], unitIds: [] }, {})
}

function findActDiffers(reconciler: Reconciler, ours: WorkingAct, theirs: WorkingAct): 'open' | 'settled' {
  const digest = (act: Act): string => hashOf(act).slice(0, 12)
  return reconciler.raise(
    {
      type: 'act-differs',
      key: ours.key,
      otherKey: theirs.key,
      about: [digest(ours.planned.act), digest(theirs.planned.act)],
      eventIndexes: [],
      unitIds: [],
      ours: { type: 'act', act: ours.act, on: ours.on },
      theirs: { type: 'act', act: theirs.act, on: theirs.on },
      params: { act: ours.act.title },
      options: [
        { choice: 'keep-ours', settle: () => void reconciler.amend(theirs.key, leaveOutAct) },
        { choice: 'keep-theirs', settle: () => void reconciler.amend(ours.key, leaveOutAct) },
      ],
    },
    false,
  )
}
