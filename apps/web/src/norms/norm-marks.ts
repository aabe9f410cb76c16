import type { NormCheck } from '@tinhgon/engine'
import { type Acceptances, shownVerdict } from './verdict-of.ts'

/** How many findings of a unit want attention. */
export interface NormMark {
  readonly fails: number
  readonly open: number
}

/** What to mark on a unit: of what its norms say, only what is neither met, nor lawful for a time, nor accepted. */
export function normMarkOf(check: NormCheck, acceptances: Acceptances, unitId: string): NormMark | null {
  let [fails, open] = [0, 0]
  for (const finding of check.findingsOf(unitId)) {
    if (finding.severity === 'advice') continue
    const shown = shownVerdict(finding, acceptances)
    if (shown === 'fail') fails += 1
    else if (shown === 'not-enough-data') open += 1
  }
  return fails + open === 0 ? null : { fails, open }
}

/** `● 3` for failures; `◌ 1` where only something is not known. */
export const normSign = ({ fails, open }: NormMark): string => (fails > 0 ? `● ${fails}` : `◌ ${open}`)
