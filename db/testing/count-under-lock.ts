// Adds to a counter that only one program at a time may touch: read, give way, write.
import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { acquireLock } from '../src/embedded/exclusive-lock.ts'

const [folder = '', rounds = '0', manner = 'steady'] = process.argv.slice(2)
const file = join(folder, 'count')

for (let round = 0; round < Number(rounds); round += 1) {
  const release = await acquireLock(folder, () => undefined)
  // Fails, and loses the count, if another program is in here.
  const inside = join(folder, 'inside')
  await mkdir(inside)
  const count = Number(await readFile(file, 'utf8'))
  await setImmediate()
  await writeFile(file, String(count + 1))
  await rmdir(inside)
  if (manner === 'dies') process.kill(process.pid, 'SIGKILL')
  await release()
}
