import { createScenario, everybodys, findScenario, keepBaseline, readBaseline, readEdits } from '@tinhgon/db'
import { foldEdits } from '@tinhgon/engine'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { expect, test } from 'vitest'
import { loadExamples } from '../src/examples/load-examples.ts'
import { editsOfPlan } from '../src/scenarios/edits-of-plan.ts'
import { testApp } from './test-app.ts'

const id = 'hue-official'

/** As it was written before there were designations and borders. */
const asBefore = <T>(document: T): T =>
  JSON.parse(JSON.stringify(document), (key, value) =>
    key === 'designations' || key === 'borders' ? undefined : value,
  )

test('S1-6 S2-4 an example of before there were designations and borders becomes the edition that has them', async () => {
  const { db } = await testApp()
  const baseline = builtInBaselines.find((known) => known.id === 'hue-2025')?.load() ?? expect.unreachable()
  const scenario = builtInScenarios.find((known) => known.id === id)?.load() ?? expect.unreachable()
  const { title, description, plan } = asBefore(scenario)
  const hashBefore = await keepBaseline(db, asBefore(baseline), everybodys)
  await createScenario(db, {
    ...{ id, title, description, baselineHash: hashBefore, edits: editsOfPlan(plan) },
    ...{ workspaceId: null, ownerId: null, author: null, locked: true, branchOf: null },
  })
  expect(await loadExamples(db)).toContain(id)
  const stored = (await findScenario(db, id)) ?? expect.unreachable()
  expect(foldEdits(await readEdits(db, id, stored.version)).plan).toEqual(scenario.plan)
  expect(await readBaseline(db, stored.baselineHash)).toEqual(baseline)
  expect(await readBaseline(db, hashBefore)).toEqual(asBefore(baseline))
  expect(await loadExamples(db)).toEqual([])
})
