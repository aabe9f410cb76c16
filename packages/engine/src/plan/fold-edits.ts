import { type Edit, type Plan, type PlannedAct, type Refusal, refusal } from '@tinhgon/model'

/** A plan with the edits behind it, as far as they still stand. */
export interface EditedPlan {
  readonly plan: Plan
  readonly refusals: readonly Refusal[]
  /** How many edits can be taken back, and brought back again. */
  readonly undoable: number
  readonly redoable: number
}

type PlanEdit = Exclude<Edit, { type: 'undone' | 'redone' }>

/**
 * The plan is the fold of its edits. *Undone* takes back the last edit that still stands, *redone* brings the
 * last one back; any other edit forgets what could be brought back. An edit that does not fit is reported
 * and left out.
 */
export function foldEdits(edits: readonly Edit[]): EditedPlan {
  const refusals: Refusal[] = []
  const standing: { edit: PlanEdit; path: string }[] = []
  let undone: typeof standing = []
  for (const [index, edit] of edits.entries()) {
    const path = `edits[${index}]`
    if (edit.type === 'undone') {
      const last = standing.pop()
      if (last) undone.push(last)
      else refusals.push(refusal('nothing-to-undo', path))
    } else if (edit.type === 'redone') {
      const last = undone.pop()
      if (last) standing.push(last)
      else refusals.push(refusal('nothing-to-redo', path))
    } else {
      standing.push({ edit, path })
      undone = []
    }
  }
  let plan: Plan = []
  for (const { edit, path } of standing) {
    const outcome = applyEdit(plan, edit, path)
    if (Array.isArray(outcome)) plan = outcome
    else refusals.push(outcome)
  }
  return { plan, refusals, undoable: standing.length, redoable: undone.length }
}

function applyEdit(plan: Plan, edit: PlanEdit, path: string): Plan | Refusal {
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
