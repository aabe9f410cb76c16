import { foldPlan, NormCheck, type Structure } from '@tinhgon/engine'
import type { Baseline, Plan } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios, vietnamProfile } from '@tinhgon/vietnam'

function hue(): { readonly baseline: Baseline; readonly plan: Plan } {
  const scenario = builtInScenarios.find(({ id }) => id === 'hue-official')
  const built = builtInBaselines.find(({ id }) => id === scenario?.baselineId)
  if (!scenario || !built) throw new Error('Huế is not built in')
  return { baseline: built.load(), plan: scenario.load().plan }
}

/** What the rules of a day say of Huế as it was on that day, or, for what is to come, on an earlier one. */
export function checkHue(
  asOf: string,
  structureOn = asOf,
): { readonly structure: Structure; readonly check: NormCheck } {
  const { baseline, plan } = hue()
  const folded = foldPlan(baseline, plan, vietnamProfile, { asOf: structureOn })
  if (!folded.ok) throw new Error(folded.refusals.map(({ message }) => message).join('\n'))
  const days = new Map(plan.map(({ act }) => [act.id, act.operatesOn]))
  const check = new NormCheck(folded.structure, vietnamProfile.norms, {
    asOf,
    operatesOn: (actId) => days.get(actId) ?? null,
    borders: bordersOf(baseline),
  })
  return { structure: folded.structure, check }
}

function bordersOf({ borders = [] }: Baseline): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = borders.flatMap(({ unitIds: [one, other] }) => [[one, other] as const, [other, one] as const])
  return new Map(
    Array.from(
      Map.groupBy(pairs, ([unitId]) => unitId),
      ([unitId, of]) => [unitId, new Set(of.map(([, neighbour]) => neighbour))],
    ),
  )
}
