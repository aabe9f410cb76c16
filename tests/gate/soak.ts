// What `npm run soak` runs: what takes too long for every change. Files end in `.soak.test.ts`.
import { fileURLToPath } from 'node:url'
import { runGate } from './run-gate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const passed = await runGate(root, [], [{ name: 'soak', projects: ['soak'] }])
process.exitCode = passed ? 0 : 1
