import { expect, test } from 'vitest'
import { team } from './team.ts'
import { testApp } from './test-app.ts'

test('somebody says who they are to others, and others know them by it', async () => {
  const { join } = await team()
  const [lan, quan] = [await join('lan', 'planner'), await join('quan', 'administrator')]
  await lan.client.renameMe({ body: { name: '  Nguyễn Thị Lan Anh ' } })
  expect(await lan.client.readMe({})).toMatchObject({
    userId: lan.userId,
    name: 'Nguyễn Thị Lan Anh',
    email: 'lan@example.vn',
    via: 'token',
    memberships: [{ workspaceId: 'default', workspaceName: 'Tinh Gọn', role: 'planner', scopeUnitId: null }],
  })
  const params = { workspaceId: 'default' }
  const { members } = await quan.client.listMembers({ params })
  expect(members).toContainEqual(
    expect.objectContaining({ name: 'Nguyễn Thị Lan Anh', email: 'lan@example.vn', role: 'planner' }),
  )
  const seen = await lan.client.listMembers({ params })
  expect(seen.members.map(({ email }) => email)).toEqual([null, null])
})

test('the planner on their own machine is told that there are no accounts, and has no name to change', async () => {
  const { client } = await testApp()
  expect(await client.readSignIn({})).toMatchObject({ accounts: false, signOn: null })
  await expect(client.renameMe({ body: { name: 'Ai đó' } })).rejects.toMatchObject({ code: 'not-now' })
})
