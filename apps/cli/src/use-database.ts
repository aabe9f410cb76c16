import {
  type Database,
  DatabaseUnavailable,
  databaseOptions,
  hasManagedDatabase,
  openAsItIs,
  openDatabase,
} from '@tinhgon/db'
import { fault } from './faults.ts'

type Work<T> = (database: Database) => T | Promise<T>

const options = () => databaseOptions(process.env, (line) => void process.stderr.write(`${line}\n`))

/**
 * Asks the database that the app uses. Where there is none yet nothing is stored, and none is made for the
 * asking; where the app runs, its server is shared, else one is started and stopped again.
 * @throws DatabaseUnavailable
 */
export async function askDatabase<T>(question: Work<T>): Promise<T | null> {
  const { url, dataFolder } = options()
  return url === null && !hasManagedDatabase(dataFolder) ? null : await within(openDatabase, question)
}

/**
 * The same for what is about the database itself.
 * @throws InputFaults where there is none, or it cannot be used
 */
export async function needDatabase<T extends object>(work: Work<T>): Promise<T> {
  const outcome = await told(() => askDatabase(work))
  if (outcome === null) throw fault('no-database', '', [], { folder: options().dataFolder })
  return outcome
}

/** The same, and where there is no database one is made. @throws InputFaults where it cannot be used */
export const makeDatabase = <T>(work: Work<T>): Promise<T> => told(() => within(openDatabase, work))

/** Makes a database without tables, or opens one as it is. @throws InputFaults where it cannot be used */
export const makeEmptyDatabase = <T>(work: Work<T>): Promise<T> => told(() => within(openAsItIs, work))

async function within<T>(open: typeof openDatabase, work: Work<T>): Promise<T> {
  const database = await open(options())
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    const { url, dataFolder } = options()
    throw fault('unreadable', '', [], {
      file: url === null ? dataFolder : 'DATABASE_URL',
      detail: error.message,
    })
  }
}
