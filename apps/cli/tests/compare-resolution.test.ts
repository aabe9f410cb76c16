import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

const hue = ['--baseline', 'hue-2025', '--scenario', 'hue-official'] as const
let folder = ''
let draft = ''

/** The draft of the official scenario, with some words replaced, as a file. */
async function textWith(name: string, ...replaced: readonly (readonly [string, string])[]): Promise<string> {
  const text = await readFile(draft, 'utf8')
  const file = join(folder, name)
  await writeFile(
    file,
    replaced.reduce((before, [from, to]) => before.replace(from, to), text),
  )
  return file
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-compare-'))
  draft = join(folder, 'draft.txt')
  await runTinhgon('draft-resolution', ...hue, '--output', draft)
}, 60_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('tinhgon compare-resolution', { timeout: 60_000 }, () => {
  it('RCP-7 says so where text and plan do the same', async () => {
    const { exitCode, stdout } = await runTinhgon('compare-resolution', draft, ...hue)
    expect([exitCode, stdout]).toEqual([0, 'Văn bản và phương án như nhau: 39 khoản.\n'])
  })

  it('RCP-7 tells clause by clause what only the text does and what only the plan does', async () => {
    const file = await textWith(
      'other.txt',
      ['phường Phong Thu, xã Phong Mỹ và xã Phong Xuân', 'phường Phong Thu và xã Phong Mỹ'],
      ['có tên gọi là phường Phong Điền', 'có tên gọi là phường Phong Thu'],
    )
    const { stdout } = await runTinhgon('compare-resolution', file, ...hue)
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'khoản 1 Điều 1: Phường Phong Thu · hue-2025-07-merge-communes',
      '  + tên Phường Phong Thu',
      '  − tên Phường Phong Điền',
      '  − Xã Phong Xuân (19861)',
      '1 chỗ khác nhau trong 39.',
    ])
    const told = JSON.parse((await runTinhgon('compare-resolution', file, ...hue, '--json')).stdout)
    expect([told.equal, told.clauses.length]).toEqual([false, 39])
    expect(told.clauses[0]).toMatchObject({
      clause: 'khoản 1 Điều 1',
      inText: 'Phường Phong Thu',
      inPlan: 'Phường Phong Điền',
      differences: [{ type: 'name' }, { type: 'unit-only-in-plan', unit: '19861' }],
    })
  })

  it('RCP-7 E3 tells all faults at once, and what to do about a text that arranges nothing', async () => {
    const wrong = ['--baseline', 'hue-1802', '--scenario', 'nobody', '--within', '99'] as const
    expect(whereTold(await faultsOf('compare-resolution', 'no-such-file.md', ...wrong))).toEqual([
      'unreadable FILE',
      'unknown-id --baseline',
      'unknown-id --scenario',
    ])
    const other = ['--baseline', 'hue-2021', '--scenario', 'hue-official', '--within', '99'] as const
    expect(whereTold(await faultsOf('compare-resolution', draft, ...other))).toEqual([
      'unknown-unit --within',
      'unknown-baseline scenario.baselineId',
    ])
    const letter = join(folder, 'letter.txt')
    await writeFile(letter, 'Kính gửi các đơn vị.')
    const [fault] = await faultsOf('compare-resolution', letter, ...hue)
    expect(fault?.path).toBe('FILE')
    expect(fault?.message).toContain('read-resolution')
  })
})
