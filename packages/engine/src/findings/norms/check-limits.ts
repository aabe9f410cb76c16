import type { CheckOf, Unit } from '@tinhgon/model'
import { byCodeUnit } from '../../structure/by-code-unit.ts'
import { type Amount, exactly, unknownAmount } from './amount.ts'
import { selects } from './applies.ts'
import type { Checking } from './checking.ts'
import { decisionOn } from './decision-on.ts'
import { judge, type Outcome } from './judge.ts'
import { quantityOf } from './quantity-of.ts'

export function checkThreshold(checking: Checking, check: CheckOf<'threshold'>): Outcome | null {
  const { transitions } = check
  return judge(checking, check, quantityOf(checking, check.quantity), {
    transitions,
    merged: () => ({
      decidedOn: decisionOn(checking),
      bodies: checking.reader.originIds(checking.unitId).length,
    }),
  })
}

/** One quantity in per cent of another; of nothing there is no share, and the norm says nothing. */
export function checkShare(checking: Checking, check: CheckOf<'share'>): Outcome | null {
  const part = quantityOf(checking, check.part)
  const whole = quantityOf(checking, check.whole)
  return whole.max === 0 ? null : judge(checking, check, shareOf(part, whole), null)
}

function shareOf(part: Amount, whole: Amount): Amount {
  const evidence = part.evidence ?? whole.evidence
  if (part.value !== null && whole.value !== null) return exactly((100 * part.value) / whole.value, evidence)
  return {
    value: null,
    min: whole.max === null ? 0 : (100 * part.min) / whole.max,
    max: part.max === null || whole.min === 0 ? null : (100 * part.max) / whole.min,
    evidence,
  }
}

/** A quantity added up over the members below a unit, or what it is on average. */
export function checkSum(checking: Checking, check: CheckOf<'sum'>): Outcome | null {
  const members: Unit[] = []
  let uncertain = false
  for (const unit of checking.reader.subtree(checking.unitId)) {
    const truth = selects(checking, check.members, unit)
    if (truth) members.push(unit)
    else if (truth === null) uncertain = true
  }
  if (members.length === 0 && !uncertain) return null
  const amount = uncertain ? unknownAmount : reduce(checking, check, members)
  const outcome = judge(checking, check, amount, {
    transitions: check.transitions,
    merged: () => {
      const decided = members.flatMap(({ id }) => decisionOn(checking, id) ?? [])
      return { decidedOn: decided.sort().at(-1) ?? null, bodies: members.length }
    },
  })
  return outcome && { ...outcome, others: members.map(({ id }) => id).sort(byCodeUnit) }
}

function reduce(checking: Checking, check: CheckOf<'sum'>, members: readonly Unit[]): Amount {
  const amounts = members.map(({ id }) => quantityOf(checking, check.quantity, id))
  const by = check.reduction === 'average' ? members.length : 1
  const total = (of: (amount: Amount) => number | null): number | null =>
    amounts.reduce<number | null>((sum, amount) => {
      const next = of(amount)
      return sum === null || next === null ? null : sum + next
    }, 0)
  const [value, max] = [total((amount) => amount.value), total((amount) => amount.max)]
  const min = amounts.reduce((sum, amount) => sum + amount.min, 0)
  return {
    value: value === null ? null : value / by,
    min: min / by,
    max: max === null ? null : max / by,
    evidence: null,
  }
}
