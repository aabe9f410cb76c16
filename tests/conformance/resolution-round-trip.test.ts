import { writePlainText } from '@tinhgon/exchange'
import type { Baseline, Plan } from '@tinhgon/model'
import { SeededRandom, seedRanges } from '@tinhgon/testkit'
import {
  builtInBaselines,
  builtInScenarios,
  compareWithPlan,
  draftResolution,
  readResolution,
} from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { randomRearrangement } from './random-rearrangement.ts'

/** What is read again in the draft of a plan. */
function readBack(baseline: Baseline, plan: Plan, withinIds: readonly string[]) {
  const draft = draftResolution(baseline, plan)
  if (!draft.ok) throw new Error(draft.refusals.map(({ message }) => message).join('\n'))
  return { draft, read: readResolution(writePlainText(draft.paper), { baseline, withinIds }) }
}

describe('writing and reading again', () => {
  it('RCP-5 what is read in the draft of Huế’s resolution is what the plan does, with nothing open', () => {
    const [baseline] = builtInBaselines.filter(({ id }) => id === 'hue-2025').map(({ load }) => load())
    const [official] = builtInScenarios.filter(({ id }) => id === 'hue-official').map(({ load }) => load())
    if (!baseline || !official) throw new Error('Huế is gone')
    const { read } = readBack(baseline, official.plan, ['t-46'])
    const compared = compareWithPlan(read, official.plan, baseline)
    expect(compared.clauses.filter(({ differences }) => differences.length > 0)).toEqual([])
    expect(compared.clauses).toHaveLength(39)
    expect(read.open).toEqual([])
    expect(read.checks.filter(({ ok }) => ok === false)).toEqual([])
  })
})

describe.each(seedRanges(200, 100))('drafts of random rearrangements read again, $title', ({ seeds }) => {
  it('RCP-5 make the same units out of the same units', { timeout: 60_000 }, () => {
    for (const seed of seeds) {
      const { baseline, act } = randomRearrangement(new SeededRandom(seed))
      const plan: Plan = [{ act, on: true, annotation: null }]
      const { draft, read } = readBack(baseline, plan, ['p'])
      if (draft.unsaid.length > 0) continue
      const compared = compareWithPlan(read, plan, baseline)
      const text = draft.clauses.map((clause) => clause.text).join('\n')
      expect(
        compared.clauses.filter(({ differences }) => differences.length > 0),
        `seed ${seed}\n${text}`,
      ).toEqual([])
    }
  })
})
