import type { NormFinding, Verdict } from '../findings/norms/norm-finding.ts'

/** A verdict as people are told it: what passes only for the time being is set apart. */
export type ToldVerdict = Verdict | 'provided'

export const toldVerdict = ({ verdict, provision }: NormFinding): ToldVerdict =>
  verdict === 'pass' && provision !== null ? 'provided' : verdict
