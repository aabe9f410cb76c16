import { expect, test } from 'vitest'
import { team } from './team.ts'

const title = { vi: 'Nháp', en: 'Draft' }

test('scenarios are listed page by page, the last changed first, and what one may not see leaves no gap', async () => {
  const { join } = await team()
  const [binh, chi] = [await join('binh', 'planner'), await join('chi', 'planner')]
  const mine: string[] = []
  // Where there is no one, it is somebody else's and private.
  for (const whose of '1011000110111001011') {
    const { client } = whose === '1' ? binh : chi
    const { id } = await client.createScenario({ body: { baselineId: 'empty', title } })
    if (whose === '1') mine.unshift(id)
  }
  for (let limit = 1; limit <= mine.length + 1; limit += 1) {
    const pages: string[][] = []
    for (let cursor: string | undefined; ; ) {
      const query = { limit, ...(cursor ? { cursor } : {}) }
      const page = await binh.client.listScenarios({ query })
      pages.push(page.scenarios.map(({ id }) => id))
      if (page.next === null) break
      cursor = page.next
    }
    expect(pages.flat()).toEqual(mine)
    expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
    expect(pages).toHaveLength(Math.ceil(mine.length / limit))
  }
  await expect(binh.client.listScenarios({ query: { cursor: 'nonsense' } })).rejects.toMatchObject({
    status: 400,
  })
})

test('what is put away is listed apart, takes no edit, and comes back as it was', async () => {
  const { join } = await team()
  const [binh, quan] = [await join('binh', 'planner'), await join('quan', 'administrator')]
  const { id } = await binh.client.createScenario({ body: { baselineId: 'empty', title } })
  const params = { scenarioId: id }
  await quan.client.archiveScenario({ params, body: { archived: true } })
  const idsOf = async (archived: 'yes' | 'no') =>
    (await binh.client.listScenarios({ query: { archived } })).scenarios.map((scenario) => scenario.id)
  expect([await idsOf('no'), await idsOf('yes')]).toEqual([[], [id]])
  const body = { type: 'undone', version: 1 } as const
  await expect(binh.client.appendEdit({ params, version: 0, body })).rejects.toMatchObject({
    status: 423,
    code: 'archived',
  })
  await binh.client.archiveScenario({ params, body: { archived: false } })
  expect(await idsOf('no')).toEqual([id])
  // An administrator puts away and deletes what they may not read, and says why.
  await expect(quan.client.readScenario({ params })).rejects.toMatchObject({ status: 404 })
  await quan.client.deleteScenario({ params, body: { reason: 'Lập nhầm' } })
  await expect(binh.client.readScenario({ params })).rejects.toMatchObject({ status: 404 })
})
