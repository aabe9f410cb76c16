import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createScenario, defaultWorkspace, everybodys, keepBaseline, setNormParameter } from '@tinhgon/db'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { expect, inject, test } from 'vitest'
import { runTinhgonOn } from '../../apps/cli/tests/run-tinhgon.ts'
import { temporaryFolder } from '../../db/testing/temporary-folder.ts'
import { append } from './append.ts'
import { freshDatabaseUrl, openForTest } from './fresh-database.ts'

const normId = 'nq-76-2025-population'
const parameterId = 'ward-of-municipality'

test('CHK-2 CHK-3 of a stored scenario its workspace’s parameters and its acceptances count, unless a file is given', async () => {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const { db } = await openForTest(url)
  const folder = await temporaryFolder()
  const baseline = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
  const example = builtInScenarios.find(({ id }) => id === 'hue-official')?.load()
  if (!baseline || !example) throw new Error('Huế comes with the program')
  await createScenario(db, {
    id: 'draft',
    workspaceId: defaultWorkspace,
    ownerId: 'lan',
    baselineHash: await keepBaseline(db, baseline, everybodys),
    title: example.title,
    description: null,
    locked: false,
    branchOf: null,
    edits: example.plan.map(({ act }) => ({ type: 'act-added', version: 1, act, beforeActId: null })),
    author: 'lan',
  })
  const check = async (...more: readonly string[]) => {
    const parameters = ['check', '--baseline', 'hue-2025', '--scenario', 'draft', '--json', ...more]
    const { stdout } = await runTinhgonOn(url, folder, ...parameters)
    const { findings } = JSON.parse(stdout)
    return findings.filter(
      ({ norm, verdict }: Record<string, string>) => norm === normId && verdict === 'fail',
    )
  }
  const before = await check()
  expect(before.map(({ limit }: { limit: number }) => limit)).toContain(45_000)
  const decision = { workspaceId: defaultWorkspace, normId, parameterId, reason: 'Thử', by: 'lan' }
  await setNormParameter(db, { ...decision, at: new Date('2026-03-02T08:00:00.000Z') }, 20_000)
  const [ward] = (await check()).filter(({ limit }: { limit: number }) => limit === 20_000)
  expect(ward).toMatchObject({ value: 19_057, by: 943, grade: 'assumed', accepted: null })
  const reason = 'Đã có ý kiến của Ban Thường vụ'
  await append(db, 'draft', example.plan.length, {
    type: 'finding-accepted',
    version: 1,
    findingId: ward.id,
    standing: 'fail 19057 20000',
    reason,
  })
  expect(await check()).toContainEqual({ ...ward, accepted: { reason } })
  const file = join(folder, 'settings.json')
  await writeFile(file, JSON.stringify([{ normId, parameterId, value: 30_000 }]))
  expect(await check('--settings', file)).toContainEqual(
    expect.objectContaining({ id: ward.id, limit: 30_000, accepted: null }),
  )
  await writeFile(file, '[]')
  expect(await check('--settings', file)).toEqual(before)
})
