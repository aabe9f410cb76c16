import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

const hue = ['draft-resolution', '--baseline', 'hue-2025', '--scenario', 'hue-official']
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-draft-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('tinhgon draft-resolution', { timeout: 60_000 }, () => {
  it('DRF-3 DRF-4 prints the draft alone, and beside it what it leaves unsaid', async () => {
    const { exitCode, stdout, stderr } = await runTinhgon(...hue)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('DỰ THẢO')
    expect(stdout).toContain('\n39. Sắp xếp toàn bộ')
    expect(stdout).not.toContain('Không có trong dự thảo')
    expect(stderr).toContain('312: thuộc hệ thống khác')
  })

  it('DRF-2 DRF-3 tells clauses with their units, and every unsaid change, as JSON', async () => {
    const told = JSON.parse((await runTinhgon(...hue, '--json')).stdout)
    expect(told.clauses).toHaveLength(40)
    expect(told.clauses[0]).toMatchObject({ number: 1, resultId: 't-2025-19819' })
    expect(told.unsaid).toHaveLength(312)
    expect(told).toMatchObject({ acts: ['hue-2025-07-merge-communes'], province: 't-46', output: null })
  })

  it('DRF-16 writes Word and text to new files, and never over one', async () => {
    for (const name of ['draft.docx', 'draft.txt']) {
      const output = join(folder, name)
      expect((await runTinhgon(...hue, '--output', output)).exitCode).toBe(0)
      const before = await readFile(output)
      expect(whereTold(await faultsOf(...hue, '--output', output))).toEqual(['unwritable --output'])
      expect(await readFile(output)).toEqual(before)
    }
    expect((await readFile(join(folder, 'draft.docx'))).subarray(0, 2).toString()).toBe('PK')
  })

  it('DRF-1 E3 tells all faults at once: an unknown act, another kind of file', async () => {
    const faults = await faultsOf(...hue, '--act', 'nobody', '--output', 'x.pdf')
    expect(whereTold(faults)).toEqual(['malformed --output', 'unknown-act --act'])
  })

  it('DRF-1 refuses an act on no commune, and acts of two days', async () => {
    const [departments, communes] = ['hue-2025-03-merge-departments', 'hue-2025-07-merge-communes']
    expect(whereTold(await faultsOf(...hue, '--act', departments))).toEqual(['nothing-to-draft --act'])
    expect(whereTold(await faultsOf(...hue, '--act', departments, '--act', communes))).toEqual([
      'several-drafts --act',
    ])
  })
})
