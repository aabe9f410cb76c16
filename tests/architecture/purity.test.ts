import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))
const purePackages = ['model', 'engine', 'vietnam', 'layout', 'charts']

/** Clock, chance and waiting. A date made from a given one is a calculation and stays allowed. */
const impure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bperformance\s*\.|\bcrypto\s*\.|\b(setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b|\bprocess\s*\.|\bfetch\s*\(|\btoLocale\w+\(\s*\)|\bnew Intl\.\w+\(\s*\)/

/** A comment may speak of what the code must not do. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')

async function impureLines(folder: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.ts$/.test(entry.name) || /\.test\.ts$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    if (file.includes('/node_modules/') || /worker/.test(entry.name)) continue
    const lines = withoutComments(await readFile(file, 'utf8')).split('\n')
    found.push(...lines.filter((line) => impure.test(line)).map((line) => `${file}: ${line.trim()}`))
  }
  return found
}

test.each([
  'const t = Date.now()',
  'return new Date()',
  'Math.random() < 0.5',
  'performance.now()',
  'crypto.randomUUID()',
  'setTimeout(next, 0)',
  'process.env.TZ',
])('E1: the check sees %s', (line) => expect(line).toMatch(impure))

test('E1: a date that is given is no clock', () => expect("new Date('2025-07-01')").not.toMatch(impure))

test.each(purePackages)('E1: packages/%s reads no clock, no chance and no surroundings', async (name) => {
  expect(await impureLines(join(packages, name, 'src'))).toEqual([])
})
