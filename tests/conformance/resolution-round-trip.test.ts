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
import { beforeAll, describe, expect, it } from 'vitest'
import { randomRearrangement } from './random-rearrangement.ts'
import { readAsProvince, resolutions, textOf, unitsBefore } from './read-resolutions.ts'
import { sharedDataIsHere, sharedRows } from './shared-tables.ts'
import { toldEvents } from './told-events.ts'

/** What is read again in the draft of a plan. */
function readBack(baseline: Baseline, plan: Plan, withinIds: readonly string[]) {
  const draft = draftResolution(baseline, plan)
  if (!draft.ok) throw new Error(draft.refusals.map(({ message }) => message).join('\n'))
  const read = readResolution(writePlainText(draft.paper), { baseline, withinIds })
  if (!read.act) throw new Error('nothing was read')
  return { draft, read, act: read.act }
}

const example = (baselineId: string, scenarioId: string) => {
  const [baseline] = builtInBaselines.filter(({ id }) => id === baselineId).map(({ load }) => load())
  const [scenario] = builtInScenarios.filter(({ id }) => id === scenarioId).map(({ load }) => load())
  if (!baseline || !scenario) throw new Error('the example is gone')
  return { baseline, plan: scenario.plan }
}

describe('writing and reading again', () => {
  it('RCP-5 RCP-6 gives the events of Huế’s resolution, with nothing open', () => {
    const { baseline, plan } = example('hue-2025', 'hue-official')
    const { draft, read, act } = readBack(baseline, plan, ['t-46'])
    const [official] = plan.filter(({ act: { id } }) => draft.actIds.includes(id))
    expect(toldEvents(act, baseline)).toEqual(official && toldEvents(official.act, baseline))
    expect(compareWithPlan(read, plan, baseline)).toMatchObject({ equal: true })
    expect(act.events).toHaveLength(39)
    expect(read.open).toEqual([])
    expect(read.checks.filter(({ ok }) => ok === false)).toEqual([])
  })

  it.each(['phu-thuan-2021', 'phu-thuan-2021-unstated'])(
    'RCP-6 DRF-11 DRF-13 gives the events of the division of a ward among two that go on, with its figures: %s',
    (scenarioId) => {
      const { baseline, plan } = example('hue-2021', scenarioId)
      const { read, act } = readBack(baseline, plan, ['t-46'])
      expect(toldEvents(act, baseline)).toEqual(plan[0] && toldEvents(plan[0].act, baseline))
      expect(read.open).toEqual([])
    },
  )
})

describe.skipIf(!sharedDataIsHere)('the plan that was read in a resolution, written and read again', () => {
  let baseline: Baseline
  beforeAll(() => {
    baseline = unitsBefore()
  })
  it.each(resolutions)('RCP-6 has the same events: $number', { timeout: 60_000 }, ({ number, province }) => {
    const { act } = readAsProvince(baseline, province, textOf(number))
    if (!act) throw new Error('nothing was read')
    const within = sharedRows('lineage-provinces.csv')
      .filter(({ after_code }) => after_code === province)
      .map(({ before_code }) => `territory:${before_code}`)
    const { draft, act: again } = readBack(baseline, [{ act, on: true, annotation: null }], within)
    expect(draft.unsaid).toEqual([])
    expect(toldEvents(again, baseline)).toEqual(toldEvents(act, baseline))
  })
})

describe.each(seedRanges(600, 200))('drafts of random rearrangements read again, $title', ({ seeds }) => {
  it('RCP-5 RCP-6 give the same events, with nothing left unread', { timeout: 60_000 }, () => {
    for (const seed of seeds) {
      const { baseline, act } = randomRearrangement(new SeededRandom(seed))
      const plan: Plan = [{ act, on: true, annotation: null }]
      const { draft, read, act: again } = readBack(baseline, plan, ['p'])
      const text = [...draft.clauses.map((clause) => clause.text), draft.countClause].join('\n')
      expect(toldEvents(again, baseline), `seed ${seed}\n${text}`).toEqual(toldEvents(act, baseline))
      expect(read.counts.tokens.open, `seed ${seed}\n${text}`).toBe(0)
      const failed = read.checks.filter(({ ok }) => ok === false)
      expect(failed, `seed ${seed}\n${text}`).toEqual([])
      expect(compareWithPlan(read, plan, baseline).equal, `seed ${seed}\n${text}`).toBe(true)
    }
  })
})
