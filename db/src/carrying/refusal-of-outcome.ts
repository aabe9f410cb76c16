import { type Refusal, refusal } from '@tinhgon/model'
import type { BringInOutcome } from './bring-in-scenario.ts'

export type Brought = Extract<BringInOutcome, { outcome: 'made' | 'extended' | 'nothing-new' }>
type Refused = Exclude<BringInOutcome, Brought>

export const isBrought = (outcome: BringInOutcome): outcome is Brought =>
  ['made', 'extended', 'nothing-new'].includes(outcome.outcome)

/** Why a scenario was not brought in, and what to do. */
export function refusalOfOutcome(outcome: Refused): Refusal {
  if (outcome.outcome === 'broken') {
    const at = outcome.at ?? 0
    if (outcome.place === 'baseline') return refusal('carried-baseline-changed', 'file.baseline')
    return outcome.place === 'edits'
      ? refusal('carried-edit-changed', 'file.edits', [], { version: at })
      : refusal('carried-decision-changed', 'file.decisions', [], { number: at })
  }
  const { scenarioId: id } = outcome
  if (outcome.outcome === 'diverged')
    return refusal('carried-diverged', 'file.edits', [], { id, version: outcome.version })
  if (outcome.outcome === 'other-baseline')
    return refusal('carried-other-baseline', 'file.baseline', [], { id })
  const { reason } = outcome
  return refusal(
    `carried-id-${reason === 'other-workspace' ? 'elsewhere' : reason}`,
    'file.scenario.id',
    [],
    { id },
  )
}
