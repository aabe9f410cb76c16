import { changeMember, inviteMember, listMembers, takeOutMember } from '@tinhgon/db'
import { expect, inject, test } from 'vitest'
import { freshDatabaseUrl, openForTest } from './fresh-database.ts'

test('MEM-2 two administrators who take each other out at once leave one of them', async () => {
  const { db } = await openForTest(await freshDatabaseUrl(inject('serverUrl')))
  const decision = { by: 'command-line', at: new Date('2026-03-02T08:00:00.000Z') }
  const place = { workspaceId: 'default', role: 'administrator', scopeUnitId: null } as const
  const userIds: string[] = []
  for (const name of ['lan', 'minh']) {
    const invited = await inviteMember(db, decision, { email: `${name}@example.vn`, name, ...place })
    userIds.push(invited.invited ? invited.userId : '')
  }
  const [lan = '', minh = ''] = userIds
  const outcomes = await Promise.all([
    takeOutMember(db, decision, { workspaceId: 'default', userId: lan }),
    changeMember(db, decision, { ...place, userId: minh, role: 'viewer' }),
  ])
  expect([...outcomes].sort()).toEqual(['changed', 'last-administrator'])
  const members = await listMembers(db, 'default')
  expect(members.filter(({ role }) => role === 'administrator')).toHaveLength(1)
})
