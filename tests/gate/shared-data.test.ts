import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../db/testing/temporary-folder.ts'
import { sharedDataFolder } from '../shared-data.ts'

test('shared data is found where it is said to be; absent it is skipped, in continuous integration refused', async () => {
  const folder = await temporaryFolder()
  expect(sharedDataFolder({ TINHGON_SHARED: folder })).toBeNull()
  expect(() => sharedDataFolder({ TINHGON_SHARED: folder, CI: 'true' })).toThrow(/TINHGON_SHARED/)
  await mkdir(join(folder, 'data'))
  expect(sharedDataFolder({ TINHGON_SHARED: folder, CI: 'true' })).toBe(folder)
})
