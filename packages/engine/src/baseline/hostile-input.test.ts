import {
  applyAct,
  findingsOf,
  foldPlan,
  reverseDiff,
  subtree,
  summarise,
  superiors,
  validate,
} from '@tinhgon/engine'
import {
  actOf,
  applied,
  baselineOf,
  changed,
  dissolved,
  established,
  figureOf,
  load,
  merged,
  plainProfile,
  resultOf,
  unitOf,
  whole,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const many = 100_000

describe('hostile input', () => {
  it('S3-1 ids that are names of the language are ids like any other', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const structure = load(
      baselineOf({
        units: [unitOf('root', { tier: 'province' }), ...ids.map((id) => unitOf(id, { superiorId: 'root' }))],
        figures: ids.map((id) => figureOf(id, 'people', 2)),
      }),
    )
    applied(structure, [merged(resultOf('valueOf', { superiorId: 'root' }), ids.map(whole))])
    expect(structure.figureOf('valueOf', 'people')?.fixed).toBe(8)
    expect(summarise(structure).byKind).toEqual({ region: 2, zone: 0, committee: 0, commission: 0 })
  })

  it('S1-2 a chain of 100,000 loads, is walked both ways, validates, and is closed to no circle', {
    timeout: 30_000,
  }, () => {
    const units = Array.from({ length: many }, (_, index) =>
      unitOf(`u${index}`, { superiorId: index === 0 ? null : `u${index - 1}` }),
    )
    const structure = load(baselineOf({ units, figures: [figureOf(`u${many - 1}`, 'people', 7)] }))
    expect([...subtree(structure, 'u0')]).toHaveLength(many)
    expect([...superiors(structure, `u${many - 1}`)]).toHaveLength(many - 1)
    expect(validate(structure)).toEqual([])
    const outcome = applyAct(structure, actOf([changed('u0', { superiorId: `u${many - 1}` })]))
    expect(outcome.ok ? [] : outcome.refusals.map(({ code }) => code)).toContain('cycle')
  })

  it('S1-2 a chain of 100,000 established by one act is walked once, not once for every link', {
    timeout: 30_000,
  }, () => {
    const structure = load(baselineOf({ units: [unitOf('root')] }))
    applied(
      structure,
      Array.from({ length: many }, (_, index) =>
        established(unitOf(`u${index}`, { superiorId: index === 0 ? 'root' : `u${index - 1}` })),
      ),
    )
    expect([...superiors(structure, `u${many - 1}`)]).toHaveLength(many)
  })

  it('L1 a star of 100,000 merges into one, whole, and comes apart again', { timeout: 30_000 }, () => {
    const leaves = Array.from({ length: many }, (_, index) => unitOf(`u${index}`, { superiorId: 'root' }))
    const baseline = baselineOf({
      units: [unitOf('root', { tier: 'province' }), ...leaves],
      figures: leaves.flatMap(({ id }) => [figureOf(id, 'people', 3), figureOf(id, 'satisfaction', 5_000)]),
    })
    const act = actOf([
      merged(
        resultOf('all', { superiorId: 'root' }),
        leaves.map(({ id }) => whole(id)),
      ),
    ])
    const folded = foldPlan(baseline, [{ act, on: true, annotation: null }], plainProfile)
    if (!folded.ok || !folded.steps[0]?.ok) throw new Error('the star was refused')
    expect(folded.structure.figureOf('all', 'people')?.fixed).toBe(3 * many)
    expect(folded.structure.figureOf('all', 'satisfaction')?.fixed).toBe(5_000)
    expect(validate(folded.structure)).toEqual([])
    expect(findingsOf(folded.structure).map(({ code }) => code)).toEqual(['figures-missing'])
    folded.structure.applyDiff(reverseDiff(folded.steps[0].diff))
    expect(folded.structure.units.size).toBe(many + 1)
  })

  it('E3 dissolving a unit over 100,000 others lists every one of them', { timeout: 30_000 }, () => {
    const leaves = Array.from({ length: many }, (_, index) => unitOf(`u${index}`, { superiorId: 'root' }))
    const structure = load(baselineOf({ units: [unitOf('root', { tier: 'province' }), ...leaves] }))
    const outcome = applyAct(structure, actOf([dissolved('root')]))
    expect(outcome.ok ? 0 : outcome.refusals.length).toBe(many)
  })
})
