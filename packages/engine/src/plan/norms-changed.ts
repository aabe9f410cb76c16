import type { Diff } from '../diff/diff.ts'
import { reverseDiff } from '../diff/reverse-diff.ts'
import type { NormCheck } from '../findings/norms/norm-check.ts'
import { findingId, type NormFinding } from '../findings/norms/norm-finding.ts'
import type { Structure } from '../structure/structure.ts'

/** Findings of norms that acts would mend and those that they would bring. */
export interface NormsChanged {
  readonly mends: readonly NormFinding[]
  readonly breaks: readonly NormFinding[]
  /** Not enough data where there was enough, or where the unit is new. */
  readonly leavesOpen: readonly NormFinding[]
  /** Names of the units that the acts would bring forth, which nobody has once they are taken back. */
  readonly newNames: ReadonlyMap<string, string>
}

/**
 * What diffs that the structure has taken mean for the norms. Takes them back: structure and check stand
 * afterwards where they stood before the diffs. Costs what they touch.
 */
export function takeBackWithNorms(
  structure: Structure,
  check: NormCheck,
  diffs: readonly Diff[],
): NormsChanged {
  const checked = check.sync(...diffs)
  const unitIds = new Set(checked.map(unitOf))
  const after = notPassed(check, unitIds)
  const newNames = new Map(
    diffs
      .flatMap(({ added }) => added)
      .flatMap(({ table, key }) =>
        table === 'units' ? [[key, structure.unit(key)?.name ?? key] as const] : [],
      ),
  )
  const ended = diffs.flatMap(({ removed }) => removed).filter(({ table }) => table === 'units')
  const successors = new Map(ended.map(({ key }) => [key, successorsOf(structure, key)] as const))
  const back = diffs.toReversed().map(reverseDiff)
  for (const diff of back) structure.applyDiff(diff)
  for (const id of check.sync(...back)) unitIds.add(unitOf(id))
  const before = notPassed(check, unitIds)
  /** The same said of whoever bears it afterwards: the unit, or what has become of it. */
  const laterIds = ({ id, norm }: NormFinding): string[] => {
    const unitId = unitOf(id)
    return (successors.get(unitId) ?? [unitId]).map((laterId) => findingId(norm, laterId))
  }
  const lasting = (finding: NormFinding): boolean =>
    laterIds(finding).some((id) => after.get(id)?.verdict === finding.verdict)
  const kept = new Set(
    [...before.values()].flatMap((finding) => laterIds(finding).map((id) => `${id} ${finding.verdict}`)),
  )
  const fresh = [...after.values()].filter(({ id, verdict }) => !kept.has(`${id} ${verdict}`))
  return {
    newNames,
    mends: [...before.values()].filter((finding) => finding.verdict === 'fail' && !lasting(finding)),
    breaks: fresh.filter(({ verdict }) => verdict === 'fail'),
    leavesOpen: fresh.filter(({ verdict }) => verdict === 'not-enough-data'),
  }
}

/** A finding's id is its norm and its unit. */
const unitOf = (findingId: string): string => findingId.slice(findingId.indexOf(' ') + 1)

function notPassed(check: NormCheck, unitIds: Iterable<string>): Map<string, NormFinding> {
  const findings = new Map<string, NormFinding>()
  for (const unitId of unitIds)
    for (const finding of check.findingsOf(unitId))
      if (finding.verdict !== 'pass') findings.set(finding.id, finding)
  return findings
}

/** Living units into which a unit has gone, directly or by way of others. */
function successorsOf(structure: Structure, unitId: string): readonly string[] {
  const living = new Set<string>()
  const seen = new Set<string>()
  const open = [unitId]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (structure.unit(id)) living.add(id)
    else open.push(...(structure.dossier(id)?.ending?.successorIds ?? []))
  }
  return [...living]
}
