import { type LineagePair, lineageBetween, lineagePairs } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'
import { Problem } from '../http/problem.ts'
import type { OpenScenario } from '../open/open-scenario.ts'

interface LineageQuery {
  readonly from?: CalendarDate | undefined
  readonly asOf?: CalendarDate | undefined
  readonly unit?: string | undefined
}

/** Later than any act: the day after all of them. */
const atTheEnd = '9999-12-31'

/** Pairs from the baseline, or from a day, to a day. @throws Problem where acts do not apply in between */
export function lineageOf(
  open: OpenScenario,
  version: number,
  { from, asOf, unit }: LineageQuery,
): readonly LineagePair[] {
  const pairs =
    from === undefined ? lineagePairs(open.structureOf(version, asOf)) : between(open, version, from, asOf)
  return unit === undefined
    ? pairs
    : pairs.filter(({ before, after }) => before.id === unit || after.id === unit)
}

function between(open: OpenScenario, version: number, from: CalendarDate, asOf: CalendarDate | undefined) {
  const { baseline, profile } = open
  const { plan } = open.fold(version)
  const told = lineageBetween({ baseline, plan, profile }, from, asOf ?? atTheEnd)
  if (!told.ok)
    throw new Problem('refused', 'Some acts do not apply, so nothing can be said between two days.', {
      refusals: told.refusals,
    })
  return told.pairs
}
