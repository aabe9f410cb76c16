import { type Baseline, type Refusal, refusal, type Unit } from '@tinhgon/model'

/** Every fault of the borders of a baseline (S2-4). Nobody has to have said any. */
export function checkBorders(baseline: Baseline, units: ReadonlyMap<string, Unit>): Refusal[] {
  const refused: Refusal[] = []
  const seen = new Set<string>()
  for (const [index, { unitIds }] of (baseline.borders ?? []).entries()) {
    const path = `borders[${index}]`
    for (const [end, id] of unitIds.entries())
      if (!units.has(id)) refused.push(refusal('unknown-unit', `${path}.unitIds[${end}]`, [id], { id }))
    const [firstId, secondId] = unitIds
    const [first, second] = [units.get(firstId), units.get(secondId)]
    const params = { first: first?.name ?? firstId, second: second?.name ?? secondId }
    if (firstId === secondId) {
      refused.push(refusal('border-with-itself', path, [firstId], { name: params.first }))
      continue
    }
    if (first && second && first.system !== second.system)
      refused.push(refusal('border-between-systems', path, unitIds, params))
    const key = unitIds.toSorted().join('\t')
    if (seen.has(key)) refused.push(refusal('border-twice', path, unitIds, params))
    seen.add(key)
  }
  return refused
}
