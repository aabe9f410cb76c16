export {
  type BaselineSummary,
  findBaseline,
  keepBaseline,
  listBaselines,
  readBaseline,
  readBaselineDocument,
} from './baseline.repository.ts'
export { type Database, type DatabaseOptions, databaseOptions, openDatabase } from './database.ts'
export { hasManagedDatabase } from './embedded/cluster.ts'
export { defaultDataFolder } from './embedded/data-folder.ts'
export { DatabaseUnavailable, type DatabaseUnavailableCode } from './embedded/database-unavailable.ts'
export { type ManagedServer, openManagedServer } from './embedded/managed-server.ts'
export { type Append, type AppendOutcome, appendEdits } from './event-store/append-edit.ts'
export { BrokenLog } from './event-store/hash-chain.ts'
export { readEdits } from './event-store/read-edits.ts'
export { migrate } from './migrations/migrate.ts'
export { ping } from './ping.ts'
export { type ExampleEdition, refreshExample } from './refresh-example.ts'
export {
  createScenario,
  findScenario,
  listScenarios,
  type NewScenario,
  readScenario,
  type ScenarioVersion,
  type StoredScenario,
} from './scenario.repository.ts'
export type { Store } from './tables.ts'
