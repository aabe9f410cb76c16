import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { runTinhgon } from './run-tinhgon.ts'

describe('tinhgon show and list', { timeout: 60_000 }, () => {
  it.each([...builtInBaselines, ...builtInScenarios])(
    'shows $id in the project’s own format',
    async ({ id, load }) => {
      const { exitCode, stdout } = await runTinhgon('show', id, '--json')
      expect(exitCode).toBe(0)
      expect(JSON.parse(stdout)).toEqual(load())
    },
  )

  it('shows what a document is about to a person', async () => {
    const { stdout } = await runTinhgon('show', 'hue-official')
    expect(stdout).toContain('tinhgon.scenario 1')
  })

  it('lists all that is built in', async () => {
    const { exitCode, stdout } = await runTinhgon('list')
    expect(exitCode).toBe(0)
    for (const { id } of [...builtInBaselines, ...builtInScenarios]) expect(stdout).toContain(`  ${id}  `)
  })

  it('answers a wish for help in Vietnamese and English, and ends well', async () => {
    const { exitCode, stdout } = await runTinhgon('simulate', '--help')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('phương án (bắt buộc) · scenario (required)')
  })

  it('ends quietly when its reader stops early', async () => {
    const binary = fileURLToPath(new URL('../src/main.ts', import.meta.url))
    const child = spawn(process.execPath, [binary, 'show', 'hue-2025', '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    await once(child, 'close')
    expect({ exitCode: child.exitCode, stderr: Buffer.concat(errors).toString() }).toEqual({
      exitCode: 0,
      stderr: '',
    })
  })
})
