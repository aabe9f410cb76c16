import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Store, verifyStore } from '@tinhgon/db'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { runTinhgonOn } from '../../apps/cli/tests/run-tinhgon.ts'
import { temporaryFolder } from '../../db/testing/temporary-folder.ts'
import { append } from './append.ts'
import { freshDatabaseUrl, openForTest } from './fresh-database.ts'
import { emptyScenario, note } from './sample-content.ts'

/** `tinhgon` on a database of its own, in a folder of its own. */
async function machine() {
  const url = await freshDatabaseUrl(inject('serverUrl'))
  const folder = await temporaryFolder()
  const run = (...parameters: readonly string[]) => runTinhgonOn(url, folder, ...parameters)
  const codes = async (...parameters: readonly string[]): Promise<string[]> => {
    const { exitCode, stdout } = await run(...parameters, '--json')
    expect(exitCode).toBe(2)
    return JSON.parse(stdout).faults.map(({ code, path }: Record<string, string>) => `${code} ${path}`)
  }
  return { url, run, codes, file: (name: string): string => join(folder, name) }
}

/** One that holds a draft with two edits. */
async function machineWithDraft() {
  const here = await machine()
  const { db } = await openForTest(here.url)
  await append(db, await emptyScenario(db), 0, note('1'), note('2'))
  return { ...here, db }
}

const forge = async (db: Store): Promise<void> => {
  await sql`alter table edits disable trigger user`.execute(db)
  await sql`update edits set edit = replace(edit, '"1"', '"9"')`.execute(db)
}

describe('the store on the command line', () => {
  test('VER-3 verify counts, and names what is broken with exit code 1', async () => {
    const { run, codes, db } = await machineWithDraft()
    const whole = await run('verify')
    expect(whole).toMatchObject({ exitCode: 0, stderr: '' })
    expect(whole.stdout).toContain('1 phương án (2 thay đổi), 1 hiện trạng, 1 sổ quyết định (0 mục)')
    expect(await codes('verify', '--scenario', 'nowhere')).toEqual(['unknown-scenario --scenario'])
    await forge(db)
    const broken = await run('verify')
    expect(broken.exitCode).toBe(1)
    expect(broken.stdout).toContain('✗ phương án scenario, thay đổi số 1: nội dung đã bị thay đổi')
    const told = await run('verify', '--scenario', 'scenario', '--json')
    expect(told.exitCode).toBe(1)
    const link = { of: 'scenario', id: 'scenario', at: 1, reason: 'changed' }
    expect(JSON.parse(told.stdout)).toMatchObject({ scenarios: 1, broken: [link] })
  })

  test('LOG-13 a stored scenario is shown with the findings that were accepted', async () => {
    const { run, db } = await machineWithDraft()
    const shown = async () => JSON.parse((await run('show', 'scenario', '--json')).stdout)
    expect(await shown()).not.toHaveProperty('acceptances')
    const acceptance = { findingId: 'n a', standing: 'fail 4 5', reason: 'Đã xin ý kiến' }
    await append(db, 'scenario', 2, { type: 'finding-accepted', version: 1, ...acceptance })
    expect(await shown()).toMatchObject({ acceptances: [acceptance] })
  })

  test('CAR-8 a scenario is carried to another machine and back; what is there is not written over', async () => {
    const [here, there] = [await machineWithDraft(), await machine()]
    const out = here.file('out.json')
    const { stdout } = await here.run('carry-out', 'scenario', out)
    expect(stdout).toBe(`2 thay đổi, 0 góp ý, 0 quyết định → ${out}\n`)
    expect(await here.codes('carry-out', 'scenario', out)).toEqual(['unwritable file'])
    expect(await here.codes('carry-out', 'nowhere', here.file('x'))).toEqual(['unknown-scenario scenario'])
    expect(await there.run('bring-in', out)).toMatchObject({ exitCode: 0, stderr: expect.any(String) })
    const { db } = await openForTest(there.url)
    await append(db, 'scenario', 2, note('3'))
    const back = there.file('back.json')
    await there.run('carry-out', 'scenario', back)
    const brought = await here.run('bring-in', back, '--json')
    expect(JSON.parse(brought.stdout)).toMatchObject({ outcome: 'extended', version: 3, edits: 1 })
    const again = await here.run('bring-in', out)
    expect(again.stdout).toContain('không có thay đổi nào mới')
    const copy = await here.run('bring-in', out, '--as', 'copy', '--json')
    expect(JSON.parse(copy.stdout)).toMatchObject({ outcome: 'made', scenarioId: 'copy' })
    expect((await verifyStore(here.db)).broken).toEqual([])
  })

  test('CAR-8 what cannot be brought in is told as a fault', async () => {
    const [here, there] = [await machineWithDraft(), await machineWithDraft()]
    await append(here.db, 'scenario', 2, note('ours'))
    await append(there.db, 'scenario', 2, note('theirs'))
    const out = here.file('out.json')
    const { stdout } = await here.run('carry-out', 'scenario', out, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ edits: 3 })
    expect(await there.codes('bring-in', out)).toEqual(['carried-diverged file.edits'])
    expect(await there.codes('bring-in', out, '--as', 'a b')).toEqual(['malformed --as'])
    expect(await there.codes('bring-in', there.file('none'))).toEqual(['unreadable file'])
    await writeFile(there.file('other.json'), '{"format":"tinhgon.scenario","version":1}')
    expect(await there.codes('bring-in', there.file('other.json'))).toEqual(['unknown-format file.format'])
    const changed = (await readFile(out, 'utf8')).replace('"annotation":"2"', '"annotation":"9"')
    await writeFile(there.file('changed.json'), changed)
    expect(await there.codes('bring-in', there.file('changed.json'))).toEqual([
      'carried-edit-changed file.edits',
    ])
  })

  test('BAK-6 a backup is restored into an empty database; the file is its owner’s alone', async () => {
    const [here, there] = [await machineWithDraft(), await machine()]
    const backup = here.file('all.backup')
    const { stdout } = await here.run('backup', backup, '--json')
    expect(JSON.parse(stdout)).toMatchObject({ file: backup, rows: expect.any(Number) })
    expect((await stat(backup)).mode & 0o777).toBe(0o600)
    expect(await here.codes('backup', backup)).toEqual(['unwritable file'])
    expect(await here.codes('backup', here.file('no/folder'))).toEqual(['unwritable file'])
    expect(await here.codes('restore', backup)).toEqual(['unrestorable file'])
    expect(await there.codes('restore', there.file('none'))).toEqual(['unreadable file'])
    expect(await there.codes('restore', '/')).toEqual(['unreadable file'])
    const restored = await there.run('restore', backup)
    expect(restored).toMatchObject({ exitCode: 0, stderr: '' })
    expect(restored.stdout).toContain('1 phương án (2 thay đổi)')
    expect(await there.run('verify')).toMatchObject({ exitCode: 0 })
  })
})

test('VER-3 BAK-6 where there is no database yet, none is made for the asking', async () => {
  const folder = await temporaryFolder()
  for (const command of [['verify'], ['backup', 'x'], ['carry-out', 'a', 'x']]) {
    const { exitCode, stdout } = await runTinhgonOn('', folder, ...command, '--json')
    expect({ exitCode, fault: JSON.parse(stdout).faults[0].code }).toEqual({
      exitCode: 2,
      fault: 'no-database',
    })
  }
})
