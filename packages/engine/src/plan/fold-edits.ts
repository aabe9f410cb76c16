import { type Acceptance, type Edit, type Plan, type Refusal, refusal } from '@tinhgon/model'
import { applyEdit, type Content, type ContentEdit, emptyContent } from './apply-edit.ts'

/** A plan with the edits behind it, as far as they still stand. */
export interface EditedPlan {
  readonly plan: Plan
  /** Findings that were accepted, by id. The plan knows nothing of them. */
  readonly acceptances: ReadonlyMap<string, Acceptance>
  readonly refusals: readonly Refusal[]
  /** How many edits can be taken back, and brought back again. */
  readonly undoable: number
  readonly redoable: number
}

/** An edit that stands, what there is after it, and all that stands below it. */
interface Standing {
  readonly edit: ContentEdit
  readonly path: string
  readonly content: Content
  /** Of this edit and of those below it. */
  readonly refusals: readonly Refusal[]
  readonly depth: number
  readonly below: Standing | null
}

/** An edit taken back that can be brought back, and those taken back before it. */
interface Undone {
  readonly edit: ContentEdit
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
    return (this.#standing?.content ?? emptyContent).plan
  }

  get acceptances(): ReadonlyMap<string, Acceptance> {
    return (this.#standing?.content ?? emptyContent).acceptances
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

function stand(below: Standing | null, edit: ContentEdit, path: string): Standing {
  const content = below?.content ?? emptyContent
  const refusals = below?.refusals ?? []
  const outcome = applyEdit(content, edit, path)
  const depth = (below?.depth ?? 0) + 1
  return 'plan' in outcome
    ? { edit, path, content: outcome, refusals, depth, below }
    : { edit, path, content, refusals: [...refusals, outcome], depth, below }
}
