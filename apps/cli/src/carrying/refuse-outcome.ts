import type { BringInOutcome } from '@tinhgon/db'
import { fault, type InputFaults } from '../faults.ts'

type Brought = Extract<BringInOutcome, { outcome: 'made' | 'extended' | 'nothing-new' }>
type Refused = Exclude<BringInOutcome, Brought>

const isBrought = (outcome: BringInOutcome): outcome is Brought =>
  ['made', 'extended', 'nothing-new'].includes(outcome.outcome)

/** @throws InputFaults saying why a scenario was not brought in */
export function refuseOutcome(outcome: BringInOutcome): asserts outcome is Brought {
  if (!isBrought(outcome)) throw faultOf(outcome)
}

function faultOf(outcome: Refused): InputFaults {
  if (outcome.outcome === 'broken') {
    const at = outcome.at ?? 0
    if (outcome.place === 'baseline') return fault('carried-baseline-changed', 'file.baseline')
    return outcome.place === 'edits'
      ? fault('carried-edit-changed', 'file.edits', [], { version: at })
      : fault('carried-decision-changed', 'file.decisions', [], { number: at })
  }
  const { scenarioId: id } = outcome
  if (outcome.outcome === 'diverged')
    return fault('carried-diverged', 'file.edits', [], { id, version: outcome.version })
  if (outcome.outcome === 'other-baseline')
    return fault('carried-other-baseline', 'file.baseline', [], { id })
  const code = { locked: 'locked', archived: 'archived', 'other-workspace': 'elsewhere' } as const
  return fault(`carried-id-${code[outcome.reason]}`, 'file.scenario.id', [], { id })
}
