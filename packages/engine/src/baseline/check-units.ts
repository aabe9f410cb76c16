import { type Baseline, type Refusal, refusal, type Unit } from '@tinhgon/model'
import type { Vocabulary } from '../structure/vocabulary.ts'
import { checkUnitTerms } from './check-terms.ts'
import { findCycles } from './find-cycles.ts'

/** Every fault of the units of a baseline: terms, ids, superiors, circles, codes. */
export function checkUnits(baseline: Baseline, vocabulary: Vocabulary): Refusal[] {
  const refused: Refusal[] = []
  const byId = new Map<string, Unit>()
  const byCode = new Map<string, Unit>()
  for (const [index, unit] of baseline.units.entries()) {
    const path = `units[${index}]`
    refused.push(...checkUnitTerms(vocabulary, unit, path))
    const twin = byId.get(unit.id)
    if (!twin) byId.set(unit.id, unit)
    else if (twin.superiorId !== unit.superiorId)
      refused.push(
        refusal('two-superiors', `${path}.superiorId`, [unit.id], {
          name: unit.name,
          first: twin.superiorId ?? '–',
          second: unit.superiorId ?? '–',
        }),
      )
    else refused.push(refusal('duplicate-id', `${path}.id`, [unit.id], { id: unit.id }))
    if (unit.code === null || twin) continue
    const codeKey = `${unit.system}\t${unit.code}`
    const other = byCode.get(codeKey)
    if (other)
      refused.push(
        refusal('code-taken', `${path}.code`, [unit.id, other.id], {
          code: unit.code,
          other: other.name,
          name: unit.name,
        }),
      )
    else byCode.set(codeKey, unit)
  }
  for (const [index, unit] of baseline.units.entries()) {
    if (unit.superiorId === null) continue
    const path = `units[${index}].superiorId`
    const superior = byId.get(unit.superiorId)
    const params = { name: unit.name, superior: superior?.name ?? unit.superiorId }
    if (!superior) refused.push(refusal('unknown-superior', path, [unit.id], params))
    else if (superior.system !== unit.system)
      refused.push(refusal('superior-of-other-system', path, [unit.id, superior.id], params))
  }
  for (const cycle of findCycles(byId)) {
    const first = cycle[0]
    if (!first) continue
    const index = baseline.units.findIndex((unit) => unit.id === first.id)
    refused.push(
      refusal(
        'cycle',
        `units[${index}].superiorId`,
        cycle.map((unit) => unit.id),
        { name: first.name, chain: describeChain(cycle) },
      ),
    )
  }
  return refused
}

/** A circle of a million units is told by its first links. */
export function describeChain(cycle: readonly Unit[]): string {
  const names = cycle.slice(0, 6).map((unit) => unit.name)
  if (cycle.length > names.length) names.push(`… (${cycle.length})`)
  return [...names, cycle[0]?.name ?? ''].join(' → ')
}
