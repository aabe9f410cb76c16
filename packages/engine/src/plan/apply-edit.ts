import { type Acceptance, type Edit, type Plan, type PlannedAct, type Refusal, refusal } from '@tinhgon/model'

/** What edits make: the plan, and beside it the findings that were accepted, by id. */
export interface Content {
  readonly plan: Plan
  readonly acceptances: ReadonlyMap<string, Acceptance>
}

/** One and the same, so that a plan to which nothing was done can be told by identity. */
export const emptyContent: Content = { plan: [], acceptances: new Map() }

export type ContentEdit = Exclude<Edit, { type: 'undone' | 'redone' }>
type AcceptanceEdit = Extract<Edit, { type: 'finding-accepted' | 'acceptance-withdrawn' }>
type PlanEdit = Exclude<ContentEdit, AcceptanceEdit>

/** What there is after an edit; of plan and acceptances, the one that is not touched stays the same object. */
export function applyEdit(before: Content, edit: ContentEdit, path: string): Content | Refusal {
  if (edit.type === 'finding-accepted' || edit.type === 'acceptance-withdrawn')
    return accept(before, edit, path)
  const plan = applyToPlan(before.plan, edit, path)
  return Array.isArray(plan) ? { ...before, plan } : plan
}

function accept({ plan, acceptances }: Content, edit: AcceptanceEdit, path: string): Content | Refusal {
  const { findingId } = edit
  const next = new Map(acceptances)
  if (edit.type === 'finding-accepted') {
    const { standing, reason } = edit
    return { plan, acceptances: next.set(findingId, { findingId, standing, reason }) }
  }
  return next.delete(findingId)
    ? { plan, acceptances: next }
    : refusal('not-accepted', `${path}.findingId`, [], { id: findingId })
}

function applyToPlan(plan: Plan, edit: PlanEdit, path: string): Plan | Refusal {
  const index = plan.findIndex(({ act }) => act.id === actIdOf(edit))
  const planned = plan[index]
  if (edit.type === 'act-added') {
    if (planned) return refusal('act-exists', `${path}.act.id`, [], { id: edit.act.id })
    return insert(plan, { act: edit.act, on: true, annotation: null }, edit.beforeActId, path)
  }
  if (!planned) return refusal('unknown-act', path, [], { id: actIdOf(edit) })
  switch (edit.type) {
    case 'act-changed':
      return plan.with(index, { ...planned, act: edit.act })
    case 'act-switched':
      return plan.with(index, { ...planned, on: edit.on })
    case 'act-annotated':
      return plan.with(index, { ...planned, annotation: edit.annotation })
    case 'act-removed':
      return plan.toSpliced(index, 1)
    case 'act-moved':
      return insert(plan.toSpliced(index, 1), planned, edit.beforeActId, path)
    default: {
      const unknown: never = edit
      throw new TypeError(`unknown edit ${JSON.stringify(unknown)}`)
    }
  }
}

function insert(plan: Plan, planned: PlannedAct, beforeActId: string | null, path: string): Plan | Refusal {
  if (beforeActId === null) return [...plan, planned]
  const index = plan.findIndex(({ act }) => act.id === beforeActId)
  return index < 0
    ? refusal('unknown-act', `${path}.beforeActId`, [], { id: beforeActId })
    : plan.toSpliced(index, 0, planned)
}

const actIdOf = (edit: PlanEdit): string =>
  edit.type === 'act-added' || edit.type === 'act-changed' ? edit.act.id : edit.actId
