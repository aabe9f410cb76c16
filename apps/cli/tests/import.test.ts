import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtInBaselines } from '@tinhgon/vietnam'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOf, runTinhgon, whereTold } from './run-tinhgon.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinhgon-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

const list = () => fileOf('list.csv', 'Mã,Tên,Cấp trên\n46,Thành phố Huế,\n1,Phường An,46\n')

it('BRG-1 BRG-3 BRG-4 prints format, mapping, counts and units, and writes the baseline only where it is told to', async () => {
  const out = join(folder, 'made.json')
  const file = await list()
  const ran = await runTinhgon('import', file, '--json')
  const told = JSON.parse(ran.stdout)
  expect(told).toMatchObject({
    format: 'csv',
    units: 2,
    counts: { byKind: { municipality: 1, ward: 1 } },
    faults: [],
  })
  expect(await readdir(folder)).toEqual(['list.csv'])

  const mapping = await fileOf('mapping.json', JSON.stringify(told.mapping))
  const given = ['--mapping', mapping, '--id', 'made', '--title', 'Huế', '--date', '2025-07-01', '--out', out]
  const written = await runTinhgon('import', file, ...given)
  expect(written.stdout).toContain('Sẽ tạo 2 đơn vị')
  expect(written.stdout).toContain('1 Phường An (ward, commune) ← Thành phố Huế')
  expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({
    id: 'made',
    title: { vi: 'Huế' },
    date: '2025-07-01',
  })
  // What was made is read again, and is not written over.
  const again = JSON.parse((await runTinhgon('import', out, '--json')).stdout)
  expect(again).toMatchObject({ format: 'json', mapping: null, units: 2 })
  expect(whereTold(await faultsOf('import', file, '--out', out))).toEqual(['unwritable --out'])
})

it('BRG-1 BRG-12 tells every fault with table, row and column, and writes nothing', async () => {
  const out = join(folder, 'never.json')
  const file = await fileOf('wrong.csv', 'Mã,Tên,Cấp trên\n1,Tỉnh A,\n2,Tỉnh B,\n2,Xã C,9\n')
  expect(whereTold(await faultsOf('import', file, '--out', out))).toEqual([
    'duplicate-code wrong.csv: row 4, Mã',
    'superior-not-listed wrong.csv: row 4, Cấp trên',
  ])
  expect(await readdir(folder)).not.toContain('never.json')
  const roots = await fileOf('roots.csv', 'Mã,Tên\n1,Tỉnh A\n2,Tỉnh B\n')
  expect(whereTold(await faultsOf('import', roots, '--one-root'))).toEqual(['several-roots '])
  expect((await runTinhgon('import', roots)).stdout).toContain('! Có 2 đơn vị đứng đầu')
})

it('BRG-2 tells of files that it cannot read, and of options that are wrong', async () => {
  const file = await list()
  const hue = builtInBaselines.find(({ id }) => id === 'hue-2021')?.load()
  const json = await fileOf('hue.json', JSON.stringify(hue))
  expect(whereTold(await faultsOf('import', join(folder, 'none.csv')))).toEqual([
    `unreadable ${join(folder, 'none.csv')}`,
  ])
  expect(whereTold(await faultsOf('import', await fileOf('x.txt', 'một dòng')))).toEqual([
    'unknown-file x.txt',
  ])
  const outlines = await fileOf('x.json', '{"type":"FeatureCollection","features":[]}')
  expect(whereTold(await faultsOf('import', outlines))).toEqual(['unknown-file x.json'])
  expect(whereTold(await faultsOf('import', json, file))).toEqual(['malformed list.csv'])
  expect(whereTold(await faultsOf('import', file, json))).toEqual(['malformed hue.json'])
  expect(whereTold(await faultsOf('import', file, '--date', '2025-02-30'))).toEqual(['malformed --date'])
  expect(whereTold(await faultsOf('import', file, '--id', 'a b'))).toEqual(['malformed --id'])
  const noMapping = await fileOf('no.json', '{"version":2,"tables":[]}')
  expect(whereTold(await faultsOf('import', file, '--mapping', noMapping))).toEqual([
    'malformed --mapping.version',
  ])
  expect(whereTold(await faultsOf('import', file, '--mapping', file))).toEqual(['malformed --mapping'])
  expect(whereTold(await faultsOf('import', file, '--mapping', join(folder, 'gone')))).toEqual([
    'unreadable --mapping',
  ])
})
