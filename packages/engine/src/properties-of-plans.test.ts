import {
  applyAct,
  diffStructures,
  foldPlan,
  hashStructure,
  ledgerOf,
  lineagePairs,
  refusalsOf,
  successorsOf,
  Timeline,
  totalOf,
} from '@tinhgon/engine'
import type { Act, Plan } from '@tinhgon/model'
import { load, plainProfile, randomAct, randomBaseline, SeededRandom, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const nothing = { added: [], updated: [], removed: [] }

/** A random plan in its order of dates, with the structure that its acts were drafted on, one by one. */
function draft(seed: number) {
  const random = new SeededRandom(seed)
  const baseline = randomBaseline(random)
  const structure = load(baseline)
  const plan: Plan = []
  for (let index = 1; index <= random.integer(2, 5); index += 1) {
    const act: Act = { ...randomAct(random, structure, `act-${index}`), operatesOn: `2025-0${index}-15` }
    applyAct(structure, act)
    plan.push({ act, on: true, annotation: null })
  }
  return { random, baseline, structure, plan }
}

function foldOf(baseline: ReturnType<typeof randomBaseline>, plan: Plan) {
  const folded = foldPlan(baseline, plan, plainProfile)
  if (!folded.ok) throw new Error('the baseline does not load')
  return folded
}

describe.each(seedRanges(2_000, 500))('random plans, $title', ({ seeds }) => {
  it('E1 E5-1 folded from scratch, in any order of the list, they end as they did step by step', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const { random, baseline, structure, plan } = draft(seed)
      const expected = hashStructure(structure)
      expect(hashStructure(foldOf(baseline, plan).structure), `seed ${seed}`).toBe(expected)
      expect(hashStructure(foldOf(baseline, random.shuffle(plan)).structure), `seed ${seed}`).toBe(expected)
    }
  })

  it('L1 no ledger row is false, and every row that opened known and met nothing unknown is decided', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const { structure } = draft(seed)
      for (const row of ledgerOf(structure)) {
        expect(row.balanced, `seed ${seed}: ${row.row}`).not.toBe(false)
        if (!structure.vocabulary.measures.has(row.row)) expect(row.balanced).toBe(true)
      }
    }
  })

  it('L1 L2 placing alone neither adds, nor loses, nor makes known what is unknown', {
    timeout: 60_000,
  }, () => {
    const placing = new Set([
      'units-merged',
      'unit-split',
      'relation-added',
      'relation-removed',
      'posts-changed',
    ])
    for (const seed of seeds) {
      const random = new SeededRandom(seed)
      const structure = load(randomBaseline(random))
      for (let index = 1; index <= 3; index += 1) {
        const act = randomAct(random, structure, `act-${index}`)
        const totals = () => ['people', 'area', 'members'].map((measure) => totalOf(structure, measure))
        const before = totals()
        const outcome = applyAct(structure, act)
        if (!outcome.ok || !act.events.every(({ type }) => placing.has(type))) continue
        for (const [place, after] of totals().entries()) {
          expect(after.max, `seed ${seed}`).toBe(before[place]?.max)
          expect(after.min, `seed ${seed}`).toBeGreaterThanOrEqual(before[place]?.min ?? 0)
        }
      }
    }
  })

  it('E2 TIM-1 a timeline walks back to the baseline, to any step, and to the end', () => {
    for (const seed of seeds) {
      const { random, baseline, structure: end, plan } = draft(seed)
      const { structure, steps } = foldOf(baseline, plan)
      const timeline = new Timeline(structure, steps)
      timeline.goTo(0)
      expect(diffStructures(structure, load(baseline)), `seed ${seed}`).toEqual(nothing)
      const position = random.integer(0, plan.length)
      timeline.goTo(position)
      const there = foldOf(baseline, plan.slice(0, position)).structure
      expect(diffStructures(structure, there), `seed ${seed}, step ${position}`).toEqual(nothing)
      timeline.goTo(plan.length)
      expect(diffStructures(structure, end), `seed ${seed}`).toEqual(nothing)
    }
  }, 60_000)

  it('S3 LIN-2 DIF-1 lineage reads the same from both ends, and a diff of two structures leads from one to the other', {
    timeout: 60_000,
  }, () => {
    for (const seed of seeds) {
      const { baseline, structure } = draft(seed)
      const forward = [...structure.baselineUnits.keys()]
        .flatMap((id) => successorsOf(structure, id))
        .map(({ before, after, extent }) => `${before.id} ${after.id} ${extent}`)
        .sort()
      const backward = lineagePairs(structure)
        .map(({ before, after, extent }) => `${before.id} ${after.id} ${extent}`)
        .sort()
      expect(forward, `seed ${seed}`).toEqual(backward)
      const other = load(baseline)
      other.applyDiff(diffStructures(other, structure))
      expect(diffStructures(other, structure), `seed ${seed}`).toEqual(nothing)
    }
  })
})

it('E3 between half and nine tenths of random acts are accepted, so that both ways are tried', () => {
  const steps = Array.from({ length: 200 }, (_, index) => draft(index + 1)).flatMap(
    ({ baseline, plan }) => foldOf(baseline, plan).steps,
  )
  const accepted = steps.filter(({ ok }) => ok).length / steps.length
  expect(accepted).toBeGreaterThan(0.5)
  expect(accepted).toBeLessThan(0.9)
  expect(refusalsOf(steps).length).toBeGreaterThan(0)
})
