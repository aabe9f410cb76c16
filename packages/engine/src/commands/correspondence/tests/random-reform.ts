import type { ApplyCorrespondence, Baseline, CorrespondenceRow } from '@tinhgon/model'
import { baselineOf, figureOf, type SeededRandom, unitOf } from '@tinhgon/testkit'
import { listed, reform } from './small-country.ts'

export interface RandomReform {
  readonly baseline: Baseline
  readonly command: ApplyCorrespondence
}

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`)

/** A country with provinces, districts and communes, and a table without a fault that rearranges it all. */
export function randomReform(random: SeededRandom): RandomReform {
  const provinces = numbered('p', random.integer(1, 4))
  const districts = numbered('d', random.integer(1, 6))
  const communes = numbered('c', random.integer(2, 16))
  const districtUnits = districts.map((id) =>
    unitOf(id, { tier: 'district', superiorId: random.pick(provinces) }),
  )
  const communeUnits = communes.map((id) =>
    unitOf(id, { superiorId: random.chance(0.9) ? random.pick(districts) : random.pick(provinces) }),
  )
  const units = [
    ...provinces.map((id) => unitOf(id, { tier: 'province' })),
    ...districtUnits,
    ...communeUnits,
  ]
  const superiorIds = new Set(units.map(({ superiorId }) => superiorId))
  const lowest = units.filter(({ id }) => !superiorIds.has(id)).map(({ id }) => id)
  const upper = provinces.filter((id) => superiorIds.has(id))
  const codes = random.shuffle([...units.map(({ id }) => id), ...numbered('n', 10)])
  const tops = codes.splice(0, random.integer(1, upper.length))
  const results = codes.splice(0, random.integer(tops.length, Math.max(tops.length, lowest.length)))
  const goals = spread(random, lowest, results)
  const correspondence = [...goals].flatMap(([beforeCode, afterCodes]): CorrespondenceRow[] =>
    afterCodes.map((afterCode) => ({ beforeCode, afterCode, whole: afterCodes.length === 1 })),
  )
  const upperCorrespondence = upper.map((beforeCode, index) => ({
    beforeCode,
    afterCode: tops[index] ?? random.pick(tops),
  }))
  return {
    baseline: baselineOf({
      units,
      figures: lowest
        .filter(() => random.chance(0.7))
        .map((id) => figureOf(id, 'people', random.integer(0, 99))),
    }),
    command: reform({
      units: random.shuffle([
        ...tops.map((code) => listed(code, { tier: 'province', superiorCode: null, name: `New ${code}` })),
        ...results.map((code, index) =>
          listed(code, { name: `New ${code}`, superiorCode: tops[index] ?? random.pick(tops) }),
        ),
      ]),
      correspondence: random.shuffle(correspondence),
      upperCorrespondence,
    }),
  }
}

/** Where each source goes: to one result or several, so that every result has a source. */
function spread(random: SeededRandom, sources: readonly string[], results: readonly string[]) {
  const goals = new Map(sources.map((source) => [source, new Set([random.pick(results)])]))
  for (const source of sources)
    if (random.chance(0.2)) for (const result of random.sample(results, 3)) goals.get(source)?.add(result)
  for (const result of results)
    if (![...goals.values()].some((taken) => taken.has(result))) goals.get(random.pick(sources))?.add(result)
  return new Map(Array.from(goals, ([source, taken]) => [source, [...taken]]))
}
