import { afterAll, beforeAll } from 'vitest'
import { makeDataFolder, type RunningApp, startApp } from './running-app.ts'

/**
 * One app for all tests of a file, which leave each other's scenarios alone; starting one takes seconds.
 * @returns its address, once the tests run
 */
export function appOfFile(): () => string {
  let app: RunningApp | undefined
  let removeFolder: (() => Promise<void>) | undefined
  beforeAll(async () => {
    const { folder, remove } = await makeDataFolder()
    removeFolder = remove
    app = await startApp(folder)
  })
  afterAll(async () => {
    await app?.stop()
    await removeFolder?.()
  })
  return () => {
    if (!app) throw new Error('the app has not started')
    return app.address
  }
}
