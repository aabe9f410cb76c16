// A program that uses the managed server of the folder given, until its standard input ends.
import { once } from 'node:events'
import { DatabaseUnavailable } from '../src/embedded/database-unavailable.ts'
import { openManagedServer } from '../src/embedded/managed-server.ts'
import { runningPostmaster } from '../src/embedded/postmaster.ts'
import { serverAccount } from '../src/embedded/server-account.ts'

const folder = process.argv[2] ?? ''
const silent = (): void => undefined

try {
  const server = await openManagedServer(folder, silent)
  const postmaster = await runningPostmaster(`${folder}/cluster`, await serverAccount(silent))
  const report = { how: server.how, port: server.connection.port, postmaster: postmaster?.pid ?? null }
  process.stdout.write(`${JSON.stringify(report)}\n`)
  process.stdin.resume()
  await once(process.stdin, 'end')
  await server.close()
} catch (error) {
  const code = error instanceof DatabaseUnavailable ? error.code : 'unexpected'
  process.stdout.write(`${JSON.stringify({ refused: code, message: String(error) })}\n`)
  process.exitCode = 1
}
