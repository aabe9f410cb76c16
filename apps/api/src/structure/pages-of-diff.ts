import type { FoldStep } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'
import { countChanges, netChanges } from '../acts/net-changes.ts'
import { offsetOf, pageOf } from '../http/paging.ts'

interface DiffQuery {
  readonly from?: CalendarDate | undefined
  readonly table?: string | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of what the acts after a day changed. @param knowsPeople else records of people are left out */
export function pageOfDiff(steps: readonly FoldStep[], query: DiffQuery, knowsPeople: boolean) {
  const { from: since, table, limit, cursor } = query
  const diffs = steps.flatMap((step) =>
    step.ok && (since === undefined || step.act.operatesOn > since) ? [step.diff] : [],
  )
  const all = netChanges(diffs).filter(({ from, to }) => {
    const name = (to ?? from)?.table
    return (knowsPeople || name !== 'people') && (table === undefined || name === table)
  })
  const { items, next } = pageOf(all, offsetOf(cursor), limit)
  const { added, updated, removed } = countChanges(all)
  const changes = items.map(({ from, to }) => {
    if (from === null) return { change: 'added', to } as const
    return to === null ? ({ change: 'removed', from } as const) : ({ change: 'updated', from, to } as const)
  })
  return { counts: { added, updated, removed }, changes, next }
}
