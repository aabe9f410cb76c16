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

/** An edit that stands, what the plan is after it, and all that stands below it. */
interface Standing {
  readonly edit: PlanEdit
  readonly path: string
  readonly plan: Plan
  /** Of this edit and of those below it. */
  readonly refusals: readonly Refusal[]
  readonly depth: number
  readonly below: Standing | null
}

/** An edit taken back that can be brought back, and those taken back before it. */
interface Undone {
  readonly edit: PlanEdit
  readonly path: string
  readonly depth: number
  readonly below: Undone | null
}

/**
 * The fold of a log of edits, which goes on from where it stands: one edit more costs the acts of the plan,
 * not the log. Never changes; `and` gives another.
 */
export class EditFold implements EditedPlan {
  static readonly empty = new EditFold(0, null, null, [])
  /** How many edits have been folded. */
  readonly count: number
  readonly #standing: Standing | null
  readonly #undone: Undone | null
  /** Of what found nothing to take or bring back. */
  readonly #idle: readonly Refusal[]

  private constructor(
    count: number,
    standing: Standing | null,
    undone: Undone | null,
    idle: readonly Refusal[],
  ) {
    this.count = count
    this.#standing = standing
    this.#undone = undone
    this.#idle = idle
  }

  get plan(): Plan {
    return this.#standing?.plan ?? []
  }

  get refusals(): readonly Refusal[] {
    return [...this.#idle, ...(this.#standing?.refusals ?? [])]
  }

  get undoable(): number {
    return this.#standing?.depth ?? 0
  }

  get redoable(): number {
    return this.#undone?.depth ?? 0
  }

  /**
   * *Undone* takes back the last edit that still stands, *redone* brings the last one back; any other edit
   * forgets what could be brought back. An edit that does not fit is reported and left out.
   */
  and(edit: Edit): EditFold {
    const path = `edits[${this.count}]`
    if (edit.type === 'undone') return this.#undo(path)
    if (edit.type === 'redone') return this.#redo(path)
    return new EditFold(this.count + 1, stand(this.#standing, edit, path), null, this.#idle)
  }

  #undo(path: string): EditFold {
    const last = this.#standing
    if (!last) return this.#idleAt(refusal('nothing-to-undo', path))
    const { edit, path: madeAt, below } = last
    const undone = { edit, path: madeAt, depth: this.redoable + 1, below: this.#undone }
    return new EditFold(this.count + 1, below, undone, this.#idle)
  }

  #redo(path: string): EditFold {
    const last = this.#undone
    if (!last) return this.#idleAt(refusal('nothing-to-redo', path))
    return new EditFold(this.count + 1, stand(this.#standing, last.edit, last.path), last.below, this.#idle)
  }

  #idleAt(refused: Refusal): EditFold {
    return new EditFold(this.count + 1, this.#standing, this.#undone, [...this.#idle, refused])
  }
}

/** The plan is the fold of its edits. */
export const foldEdits = (edits: readonly Edit[]): EditFold =>
  edits.reduce((fold, edit) => fold.and(edit), EditFold.empty)

function stand(below: Standing | null, edit: PlanEdit, path: string): Standing {
  const plan = below?.plan ?? []
  const refusals = below?.refusals ?? []
  const outcome = applyEdit(plan, edit, path)
  const depth = (below?.depth ?? 0) + 1
  return Array.isArray(outcome)
    ? { edit, path, plan: outcome, refusals, depth, below }
    : { edit, path, plan, refusals: [...refusals, outcome], depth, below }
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
