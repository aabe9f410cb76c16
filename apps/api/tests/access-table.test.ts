import { readFile, writeFile } from 'node:fs/promises'
import { addressOf, type Operation, type OperationId, operations } from '@tinhgon/contract'
import { everybodys, keepBaseline, type Role, roles } from '@tinhgon/db'
import { expect, test } from 'vitest'
import { emptyBaseline } from '../../../tests/store/sample-content.ts'
import { policy, type ScenarioRule, scenarioRules } from '../src/access/policy.ts'
import { createAccounts } from '../src/accounts/create-accounts.ts'
import { type Asker, askers, groundOf, type Situation, situations, subjectOf } from './access-situations.ts'
import { publicUrl, secret, siteOn } from './accounts-setup.ts'
import { exampleRequests, type Subject } from './example-requests.ts'
import { type TestApp, testApp } from './test-app.ts'

const table = new URL('../../../docs/spec/access-table.md', import.meta.url)
const ids = Object.keys(operations) as OperationId[]

/** What the policy file says, read as simply as it can be. */
function says(id: OperationId, role: Role | 'nobody', situation: Situation): boolean {
  const rule = policy[id]
  if (rule.for === 'anybody') return true
  if (role === 'nobody') return false
  const here = situation !== 'other workspace'
  switch (rule.for) {
    case 'signed-in':
      return true
    case 'somewhere':
      return (rule.roles as readonly Role[]).includes(role)
    case 'workspace':
    case 'chosen-workspace':
      return here && (rule.roles as readonly Role[]).includes(role)
    case 'own-job':
      return situation === 'own'
    case 'scenario':
    case 'named-scenarios': {
      const relations = (scenarioRules[rule.rule] as ScenarioRule)[role] ?? []
      // All but what is private was submitted too, so that there is something to decide about.
      const held = situation === 'private' ? ['private'] : [situation, 'submitted', 'private']
      return here && relations.some((relation) => held.includes(relation))
    }
  }
}

async function ask(app: TestApp, id: OperationId, subject: Subject, asker: Asker | null): Promise<number> {
  const described: Operation = operations[id]
  const request: { version?: number; body?: unknown } = exampleRequests[id](subject)
  const headers = {
    ...asker?.headers,
    ...(request.version === undefined ? {} : { 'If-Match': `"${request.version}"` }),
    ...(described.body ? { 'Content-Type': 'application/json' } : {}),
  }
  const answer = await app.send(addressOf(described, request), {
    method: described.method.toUpperCase(),
    headers,
    ...(described.body ? { body: JSON.stringify(request.body) } : {}),
  })
  await answer.body?.cancel()
  return answer.status
}

const refusing = new Set([401, 403, 404])

test('every operation × role × relation is allowed or refused as the policy file says', async () => {
  const app = await testApp({
    accounts: (db) => createAccounts({ db, publicUrl, secret, oidc: null }),
  })
  const site = siteOn(app.db)
  const everyone = await askers(app.db, site)
  const baselineHash = await keepBaseline(app.db, emptyBaseline('empty'), everybodys)
  const ground = await groundOf(app.db, site, baselineHash)
  const rows: string[] = []
  const wrong: string[] = []
  for (const id of ids) {
    for (const role of [...roles, 'nobody'] as const) {
      const asker = everyone.find((one) => one.role === role) ?? null
      const cells: string[] = []
      for (const situation of situations) {
        const subject = await subjectOf(ground, asker ?? (everyone[0] as Asker), situation)
        const status = await ask(app, id, subject, asker)
        const allowed = !refusing.has(status)
        cells.push(allowed ? 'yes' : '·')
        if (allowed !== says(id, role, situation) || status >= 500)
          wrong.push(`${id} as ${role}, ${situation}: ${status}`)
      }
      rows.push(`| ${id} | ${role} | ${cells.join(' | ')} |`)
    }
  }
  expect(wrong).toEqual([])
  const text = [
    '# Who may do what',
    '',
    '<!-- Written by apps/api/tests/access-table.test.ts from what the running API answered. -->',
    '',
    'Every operation, by every role, on what is one’s own, shared with one’s circle, released to the',
    'workspace, submitted, approved, private to others, or in another workspace. For jobs, *own* is what one',
    'handed in oneself; for what belongs to a workspace, every column but the last is one’s own workspace.',
    '',
    `| operation | role | ${situations.join(' | ')} |`,
    `| --- | --- |${situations.map(() => ' --- |').join('')}`,
    ...rows,
    '',
  ].join('\n')
  if (process.env.TINHGON_WRITE === 'yes') await writeFile(table, text)
  expect(await readFile(table, 'utf8')).toBe(text)
}, 300_000)

test('nothing is served that the policy does not name', async () => {
  const app = await testApp()
  const named = new Set(
    ids.map((id) => {
      const { method, path }: Operation = operations[id]
      return `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`
    }),
  )
  const served = app.app.hono.routes.filter(({ method, path }) => !(method === 'ALL' && path === '/*'))
  const unnamed = served.map(({ method, path }) => `${method} ${path}`).filter((route) => !named.has(route))
  expect([...new Set(unnamed)].sort()).toEqual([
    'ALL /api/*',
    'GET /*',
    'GET /docs',
    'GET /docs/',
    'GET /docs/open.js',
    'GET /docs/swagger-ui-bundle.js',
    'GET /docs/swagger-ui.css',
  ])
  expect(ids.filter((id) => !(id in policy))).toEqual([])
})
