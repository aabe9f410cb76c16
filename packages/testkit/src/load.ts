import { createStructure, type Structure } from '@tinhgon/engine'
import type { Baseline, Profile } from '@tinhgon/model'
import { plainProfile } from './plain-profile.ts'

/** Given a structure: the baseline loaded, or the test fails with what is wrong with it. */
export function load(baseline: Baseline, profile: Profile = plainProfile): Structure {
  const created = createStructure(baseline, profile)
  if (!created.ok)
    throw new Error(created.refusals.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return created.structure
}
