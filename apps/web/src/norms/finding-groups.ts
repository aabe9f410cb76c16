import type { NormCheck, NormFinding } from '@tinhgon/engine'
import type { Norm, NormSubject } from '@tinhgon/model'
import { type Acceptances, type ShownVerdict, shownVerdict } from './verdict-of.ts'

export interface ShownFinding {
  readonly finding: NormFinding
  readonly shown: ShownVerdict
}

export interface NormGroup {
  readonly norm: Norm
  readonly counts: Readonly<Record<ShownVerdict, number>>
  readonly findings: readonly ShownFinding[]
}

export interface SubjectGroup {
  readonly subject: NormSubject
  readonly groups: readonly NormGroup[]
}

const noCounts = (): Record<ShownVerdict, number> => ({
  fail: 0,
  'not-enough-data': 0,
  provided: 0,
  pass: 0,
  accepted: 0,
})

/** Every finding by subject and norm, in the profile's order; subjects with nothing to say are left out. */
export function groupFindings(
  check: NormCheck,
  subjects: readonly NormSubject[],
  acceptances: Acceptances,
): readonly SubjectGroup[] {
  const byNorm = Map.groupBy(check.findings(), ({ norm }) => norm)
  return subjects.flatMap((subject) => {
    const groups = check.norms.flatMap((norm): NormGroup[] => {
      const findings = byNorm.get(norm.id)
      if (norm.subject !== subject.id || !findings) return []
      const counts = noCounts()
      const shown = findings.map((finding) => {
        const verdict = shownVerdict(finding, acceptances)
        counts[verdict] += 1
        return { finding, shown: verdict }
      })
      return [{ norm, counts, findings: shown }]
    })
    return groups.length > 0 ? [{ subject, groups }] : []
  })
}

export function sumOf(groups: readonly SubjectGroup[]): Readonly<Record<ShownVerdict, number>> {
  const sum = noCounts()
  for (const { groups: ofSubject } of groups)
    for (const { counts } of ofSubject)
      for (const verdict of Object.keys(sum) as ShownVerdict[]) sum[verdict] += counts[verdict]
  return sum
}
