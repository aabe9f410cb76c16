import { applyAct, createStructure, decide, type Structure } from '@tinhgon/engine'
import type { Act, Baseline, ChangeEvent, Command, Profile, Refusal } from '@tinhgon/model'

const sentences = (refusals: readonly Refusal[]): string => refusals.map(({ message }) => message).join('\n')

/**
 * Drafts a built-in scenario the way a planner does: each act is planned by the engine's own commands on the
 * structure that the acts before it left, so that scenario and commands never disagree. Built-in data that is
 * refused is a broken invariant, so it throws.
 */
export class Rehearsal {
  readonly structure: Structure
  readonly acts: Act[] = []

  constructor(baseline: Baseline, profile: Profile) {
    const created = createStructure(baseline, profile)
    if (!created.ok) throw new Error(`baseline ${baseline.id}: ${sentences(created.refusals)}`)
    this.structure = created.structure
  }

  /** The events that a command of one act would bring, without carrying them out. */
  planned(command: Command): readonly ChangeEvent[] {
    const decided = decide(this.structure, command)
    if (!decided.ok) throw new Error(`act ${command.actId}: ${sentences(decided.refusals)}`)
    return decided.acts[0].events
  }

  /** Carries an act out and adds it to the plan. */
  perform(act: Act): void {
    const applied = applyAct(this.structure, act)
    if (!applied.ok) throw new Error(`act ${act.id}: ${sentences(applied.refusals)}`)
    this.acts.push(act)
  }
}
