import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../db/testing/temporary-folder.ts'
import { cruiseHouse } from './cruise.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Lower than what there is, and far above what a blind checker sees. */
const fewestModules = 200

/** Lays out a small house; the text of a file may be short, its imports are what counts. */
async function house(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

const importOf = (path: string): string => `import { x } from '${path}'\nexport const y = x\n`
const x = 'export const x = 1\n'

const forbidden: readonly [rule: string, files: Readonly<Record<string, string>>][] = [
  [
    'arrows-of-packages-engine',
    { 'packages/engine/src/a.ts': importOf('../../vietnam/src/b.ts'), 'packages/vietnam/src/b.ts': x },
  ],
  [
    'arrows-of-packages-contract',
    { 'packages/contract/src/a.ts': importOf('../../vietnam/src/b.ts'), 'packages/vietnam/src/b.ts': x },
  ],
  [
    'arrows-of-db',
    { 'db/src/a.ts': importOf('../../packages/contract/src/b.ts'), 'packages/contract/src/b.ts': x },
  ],
  ['arrows-of-db', { 'db/src/a.ts': importOf('../../apps/api/src/b.ts'), 'apps/api/src/b.ts': x }],
  ['arrows-of-apps-web', { 'apps/web/src/a.ts': importOf('../../api/src/b.ts'), 'apps/api/src/b.ts': x }],
  ['arrows-of-apps-web', { 'apps/web/src/a.tsx': importOf('../../../db/src/b.ts'), 'db/src/b.ts': x }],
  [
    'own-index-of-packages-engine',
    { 'packages/engine/src/a.ts': importOf('./index.ts'), 'packages/engine/src/index.ts': x },
  ],
  [
    'packages-are-pure',
    {
      'packages/engine/src/a.ts': importOf('pg'),
      'node_modules/pg/package.json': '{"name":"pg","type":"module","exports":"./index.js"}',
      'node_modules/pg/index.js': x,
    },
  ],
  [
    'model-on-zod-alone',
    {
      'packages/model/src/a.ts': importOf('graphology'),
      'node_modules/graphology/package.json': '{"name":"graphology","type":"module","exports":"./index.js"}',
      'node_modules/graphology/index.js': x,
    },
  ],
  ['packages-run-in-browsers', { 'packages/engine/src/a.ts': importOf('node:fs') }],
  [
    'testkit-is-not-shipped',
    { 'packages/engine/src/a.ts': importOf('../../testkit/src/b.ts'), 'packages/testkit/src/b.ts': x },
  ],
  [
    'no-cycles',
    { 'packages/engine/src/a.ts': importOf('./b.ts'), 'packages/engine/src/b.ts': `import './a.ts'\n${x}` },
  ],
  ['everything-resolves', { 'packages/engine/src/a.ts': importOf('./gone.ts') }],
]

test.each(forbidden)('the check fails on what %s forbids', async (rule, files) => {
  const folder = await house(files)
  const parts = ['packages', 'apps', 'db'].filter((part) =>
    Object.keys(files).some((path) => path.startsWith(part)),
  )
  const { violations } = await cruiseHouse(folder, parts)
  expect(violations).toContainEqual(expect.stringContaining(`${rule}: `))
})

test('a type of the API is allowed in the web app, a test may reach everything', async () => {
  const folder = await house({
    'apps/web/src/a.ts': `import type { X } from '../../api/src/b.ts'\nexport const y: X = 1\n`,
    'apps/api/src/b.ts': 'export type X = number\n',
    'packages/engine/src/a.test.ts': importOf('../../testkit/src/b.ts'),
    'packages/testkit/src/b.ts': x,
  })
  expect((await cruiseHouse(folder, ['packages', 'apps'])).violations).toEqual([])
})

test('the house keeps the rules, and the check sees all of it', async () => {
  const { modules, violations } = await cruiseHouse(root, ['packages', 'apps', 'db', 'tests'])
  expect(violations).toEqual([])
  expect(modules).toBeGreaterThan(fewestModules)
}, 60_000)
