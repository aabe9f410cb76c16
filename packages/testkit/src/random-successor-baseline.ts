import type { Baseline, Figure, Unit } from '@tinhgon/model'
import { postOf, unitOf } from './baseline-builder.ts'
import { load } from './load.ts'
import type { SeededRandom } from './seeded-random.ts'

type Edit = (random: SeededRandom, baseline: Baseline) => Baseline

/** The baseline as somebody surveyed it again: a few units, seats, relations and figures are not what they were. */
export function randomSuccessorBaseline(random: SeededRandom, baseline: Baseline): Baseline {
  let successor: Baseline = { ...baseline, id: `${baseline.id}-again` }
  for (let count = random.integer(1, 4); count > 0; count -= 1) {
    const edited = random.pick(edits)(random, successor)
    if (loads(edited)) successor = edited
  }
  return random.chance(0.3) ? { ...successor, date: '2025-03-01' } : successor
}

function loads(baseline: Baseline): boolean {
  try {
    load(baseline)
    return true
  } catch {
    return false
  }
}

const withUnit = (baseline: Baseline, unit: Unit): Baseline => ({
  ...baseline,
  units: baseline.units.map((other) => (other.id === unit.id ? unit : other)),
})

const edits: readonly Edit[] = [
  (random, baseline) => {
    const unit = random.pick(baseline.units)
    return withUnit(baseline, { ...unit, name: `${unit.name} ${random.pick(['đổi', 'mới', 'khác'])}` })
  },
  (random, baseline) =>
    withUnit(baseline, { ...random.pick(baseline.units), code: `code-${random.integer(1, 9)}` }),
  (random, baseline) => {
    const unit = random.pick(baseline.units)
    const superiors = baseline.units.filter(({ system, id }) => system === unit.system && id !== unit.id)
    return superiors.length === 0
      ? baseline
      : withUnit(baseline, { ...unit, superiorId: random.pick(superiors).id })
  },
  (random, baseline) =>
    withUnit(baseline, {
      ...random.pick(baseline.units),
      designations: random.pick([[], ['border'], ['mountain']]),
    }),
  (random, baseline) => withoutUnit(baseline, random.pick(baseline.units)),
  (random, baseline) => {
    const like = random.pick(baseline.units)
    const id = random.pick(['n1', 'n2', 'act-1-r1', 'act-1-e1', 'act-2-r1', 'ours-1-r1'])
    const { system, kind, tier } = like
    const unit = unitOf(id, { system, kind, tier, superiorId: like.id })
    return { ...baseline, units: [...baseline.units, unit] }
  },
  (random, baseline) => {
    const figures = baseline.figures.map(
      (figure): Figure => (random.chance(0.3) ? { ...figure, value: random.integer(0, 100_000) } : figure),
    )
    return { ...baseline, figures }
  },
  (random, baseline) => {
    const post = postOf(`new-${baseline.posts.length}`, random.pick(baseline.units).id)
    return { ...baseline, posts: [...baseline.posts.filter(() => random.chance(0.9)), post] }
  },
  (random, baseline) => ({
    ...baseline,
    posts: baseline.posts.map((post) => (random.chance(0.2) ? { ...post, holderId: null } : post)),
  }),
  (random, baseline) => {
    const [from, to] = random.sample(baseline.units, 2)
    return from && to
      ? {
          ...baseline,
          relations: [
            ...baseline.relations.filter(() => random.chance(0.7)),
            { kind: 'advises', fromId: from.id, toId: to.id },
          ],
        }
      : baseline
  },
]

/** The unit is gone; what was below it hangs under its superior, its seats and figures are gone with it. */
function withoutUnit(baseline: Baseline, { id, superiorId }: Unit): Baseline {
  return {
    ...baseline,
    units: baseline.units
      .filter((unit) => unit.id !== id)
      .map((unit) => (unit.superiorId === id ? { ...unit, superiorId } : unit)),
    relations: baseline.relations.filter(({ fromId, toId }) => fromId !== id && toId !== id),
    posts: baseline.posts.filter(({ unitId }) => unitId !== id),
    figures: baseline.figures.filter(({ unitId }) => unitId !== id),
  }
}
