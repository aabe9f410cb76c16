import type { Choice } from '../names/choice.ts'
import type { UnitIndex } from '../names/unit-index.ts'
import type { Check } from './check.ts'

/** Whether the claims on each unit agree: whole or kept once and alone, or parts and one remainder. */
export function checkClaims(choices: readonly Choice[]): Check {
  const faults: string[] = []
  for (const its of Map.groupBy(choices, ({ unit }) => unit.id).values()) {
    const uses = its.filter(({ named }) => named.portion?.stated !== false).map(({ named }) => named.use)
    const name = `${its[0]?.unit.name} (${its[0]?.unit.code})`
    const count = (use: string): number => uses.filter((one) => one === use).length
    const wholes = count('whole') + count('kept')
    const goesOn = uses.length < its.length
    if (wholes > 0 && uses.length > 1) faults.push(`${name}: toàn bộ và ${uses.length - 1} lần khác`)
    else if (count('remainder') + count('reduced') > 1)
      faults.push(`${name}: ${count('remainder') + count('reduced')} phần còn lại`)
    else if (count('remainder') === 1 && uses.length === 1) faults.push(`${name}: phần còn lại mà không chia`)
    else if (uses.length === 1 && count('part') === 1 && !goesOn)
      faults.push(`${name}: một phần, không có phần còn lại`)
  }
  return {
    check: 'claims',
    ok: faults.length === 0,
    clause: null,
    message: faults.slice(0, 10).join('; ') || 'khớp',
  }
}

/** Whether every lowest unit of the subtrees goes somewhere or is kept. */
export function checkAllPlaced(index: UnitIndex, choices: readonly Choice[]): Check {
  const placed = new Set(choices.map(({ unit }) => unit.id))
  const tier = choices.some(({ unit }) => unit.tier === 'province') ? 'province' : 'commune'
  const asked = index.units.filter((unit) =>
    tier === 'province' ? unit.tier === tier : index.isLowest(unit),
  )
  const left = asked.filter(({ id }) => !placed.has(id))
  const names = left.slice(0, 10).map(({ name, code }) => `${name} (${code})`)
  const more = left.length > names.length ? `; … ${left.length} đơn vị` : ''
  return {
    check: 'all-placed',
    ok: left.length === 0,
    clause: null,
    message: left.length === 0 ? `${asked.length} đơn vị` : `chưa nói đến: ${names.join('; ')}${more}`,
  }
}
