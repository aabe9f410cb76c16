import { applyAct, type Diff, hashStructure, type Structure, validate } from '@tinhgon/engine'
import type { Act, ChangeEvent, Refusal } from '@tinhgon/model'
import { actOf } from './act-builder.ts'

/** When an act applies: gives its diff. The test fails if it is refused or leaves a rule broken. */
export function applied(
  structure: Structure,
  events: readonly ChangeEvent[],
  given: Partial<Omit<Act, 'events'>> = {},
): Diff {
  const outcome = applyAct(structure, actOf(events, given))
  if (!outcome.ok)
    throw new Error(outcome.refusals.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const broken = validate(structure)
  if (broken.length > 0) throw new Error(broken.map(({ rule, detail }) => `${rule}: ${detail}`).join('\n'))
  return outcome.diff
}

/** When an act is refused: gives code, path and units of every refusal. The test fails if anything has changed. */
export function refused(
  structure: Structure,
  events: readonly ChangeEvent[],
  given: Partial<Omit<Act, 'events'>> = {},
): Pick<Refusal, 'code' | 'path' | 'unitIds'>[] {
  const before = hashStructure(structure)
  const outcome = applyAct(structure, actOf(events, given))
  if (outcome.ok) throw new Error('the act was not refused')
  if (hashStructure(structure) !== before) throw new Error('a refused act has changed the structure')
  return outcome.refusals.map(({ code, path, unitIds }) => ({ code, path, unitIds }))
}
