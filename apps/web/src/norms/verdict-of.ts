import { type NormFinding, standingOf } from '@tinhgon/engine'

/** How a finding stands for whoever has to act: a pass that is only provisional, or an accepted failure, is told apart. */
export type ShownVerdict = 'fail' | 'not-enough-data' | 'provided' | 'pass' | 'accepted'

export const shownVerdicts: readonly ShownVerdict[] = [
  'fail',
  'not-enough-data',
  'provided',
  'accepted',
  'pass',
]

/** The same signs everywhere. */
export const verdictSigns: Readonly<Record<ShownVerdict, string>> = {
  fail: '●',
  'not-enough-data': '◌',
  provided: '◐',
  accepted: '✓',
  pass: '○',
}

/** Reasons by the id of the finding that was accepted, with what it said then. */
export type Acceptances = ReadonlyMap<string, { readonly standing: string; readonly reason: string }>

/** An acceptance stands only while the finding says what it said then. */
export function shownVerdict(finding: NormFinding, acceptances: Acceptances): ShownVerdict {
  const { verdict, provision, id } = finding
  if (verdict === 'pass') return provision === null ? 'pass' : 'provided'
  return acceptances.get(id)?.standing === standingOf(finding) ? 'accepted' : verdict
}
