import { NormCheck, type NormFinding, type Structure } from '@tinhgon/engine'
import { applied, baselineOf, load } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { type Built, build, inBaseline, sourcesOf, type World } from './norm-world.ts'

/** What the profile's norms say of `x` on a day. */
export function findingsIn(world: World, asOf: string): readonly NormFinding[] {
  const check = checkOf(world, asOf)
  return check.findingsOf('x')
}

export const checkOf = (world: World, asOf: string): NormCheck => checkedWorld(world, asOf).check

export function checkedWorld(world: World, asOf: string): { structure: Structure; check: NormCheck } {
  const { above = [], beside = [], mergedOn = '2025-07-01' } = world
  const built: Built = { units: [], relations: [], posts: [], people: new Map(), figures: [], events: [] }
  let superiorId: string | null = null
  for (const [index, given] of [...above].reverse().entries()) {
    build(built, `above-${index}`, given, superiorId)
    superiorId = inBaseline(`above-${index}`, given)
  }
  build(built, 'x', world, superiorId)
  for (const [index, given] of beside.entries()) build(built, `beside-${index}`, given, null)
  const structure = load(
    baselineOf({ ...built, profile: 'vietnam', people: [...built.people.values()] }),
    vietnamProfile,
  )
  if (built.events.length > 0) applied(structure, built.events, { operatesOn: mergedOn })
  const check = new NormCheck(structure, vietnamProfile.norms, {
    asOf,
    operatesOn: () => mergedOn,
    borders:
      world.sourcesBorder === undefined
        ? null
        : new Map(
            sourcesOf('x', world).map((id, _, all) => [
              id,
              new Set(world.sourcesBorder ? all.filter((other) => other !== id) : []),
            ]),
          ),
  })
  return { structure, check }
}
