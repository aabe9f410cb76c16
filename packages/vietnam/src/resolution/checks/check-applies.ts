import { applyAct, createStructure } from '@tinhgon/engine'
import type { Act, Baseline } from '@tinhgon/model'
import { vietnamProfile } from '../../profile/vietnam-profile.ts'
import type { Check } from './check.ts'

/** Whether the plan applies to the baseline: what it names lives, and nothing is left unplaced. */
export function checkApplies(baseline: Baseline, act: Act | null): Check {
  const told = (ok: boolean | null, message: string): Check => ({
    check: 'applies',
    ok,
    clause: null,
    message,
  })
  if (!act) return told(null, 'không có thay đổi nào')
  const created = createStructure(baseline, vietnamProfile)
  const outcome = created.ok ? applyAct(created.structure, act) : created
  if (outcome.ok) return told(true, `${act.events.length} thay đổi`)
  const messages = outcome.refusals.slice(0, 10).map(({ path, message }) => `${path}: ${message}`)
  return told(false, messages.join('; '))
}
