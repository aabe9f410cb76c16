import { refusal } from '@tinhgon/model'
import type { BaselineOutcome } from './baseline-outcome.ts'

/** Nobody reads more faults in one round, and a hostile file has one for each of its hundred thousand nodes. */
const faultLimit = 1_000

/** All faults, or the first thousand and how many more there are; the same of warnings. */
export function withFewerFaults(outcome: BaselineOutcome): BaselineOutcome {
  const told = outcome.ok ? outcome.warnings : outcome.faults
  if (told.length <= faultLimit) return outcome
  const rest = refusal('more-faults', '', [], { count: told.length - faultLimit })
  const few = [...told.slice(0, faultLimit), rest]
  return outcome.ok ? { ...outcome, warnings: few } : { ok: false, faults: few }
}
