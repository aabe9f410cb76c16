import { NormCheck, type Structure } from '@tinhgon/engine'
import type { Norm } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'

/** How many units a norm says what of: `nq-76-2025-area pass`. */
export type Verdicts = Map<string, number>

export const count = (verdicts: Verdicts, key: string): Verdicts =>
  verdicts.set(key, (verdicts.get(key) ?? 0) + 1)

/** The standards of units, each as of a day on which it holds. */
const rules = [
  { asOf: '2025-07-01', ids: ['nq-76-2025-population', 'nq-76-2025-area'] },
  { asOf: '2026-01-01', ids: ['nq-112-2025-population', 'nq-112-2025-area'] },
].map(({ asOf, ids }) => ({
  asOf,
  norms: vietnamProfile.norms.filter(({ id }: Norm) => ids.includes(id)),
}))

/** Checks the country afresh by both resolutions and looks at every finding. */
export function checkNorms(structure: Structure): Verdicts {
  const verdicts: Verdicts = new Map()
  for (const { asOf, norms } of rules) {
    const check = new NormCheck(structure, norms, { asOf, operatesOn: () => asOf, borders: null })
    for (const { norm, verdict } of check.findings()) count(verdicts, `${norm} ${verdict}`)
  }
  return verdicts
}
