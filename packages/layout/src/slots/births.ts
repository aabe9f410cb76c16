import type { FoldStep } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'

export interface Birth {
  readonly actId: string
  /** The unit as its act made it: later acts may have renamed or moved it. */
  readonly unit: Unit
}

/** Every unit that is not of the baseline, in the order in which the acts brought them forth. */
export function birthsOf(steps: readonly FoldStep[]): ReadonlyMap<string, Birth> {
  const births = new Map<string, Birth>()
  for (const step of steps) {
    if (!step.ok) continue
    for (const entry of step.diff.added)
      if (entry.table === 'units') births.set(entry.key, { actId: step.act.id, unit: entry.record })
  }
  return births
}
