import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Store tests mostly wait for servers to start.
    maxWorkers: Math.max(2, availableParallelism()),
    coverage: {
      provider: 'v8',
      include: ['packages/model/src/**/*.ts', 'packages/engine/src/**/*.ts'],
      exclude: ['**/index.ts', '**/*.test.ts'],
      reporter: [['text', { skipFull: true }], 'json-summary'],
      thresholds: { branches: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/**/*.test.ts',
            'apps/{cli,web}/**/*.test.ts',
            'tests/{architecture,conformance,gate}/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, '**/*.soak.test.ts'],
          // No test hangs on the speed of its machine; this only ends what hangs.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Tests against a real PostgreSQL; the setup starts one for all of them and stops it afterwards.
        test: {
          name: 'store',
          include: ['db/**/*.test.ts', 'apps/api/**/*.test.ts', 'tests/{store,team}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.soak.test.ts'],
          globalSetup: ['tests/store/managed-server.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Takes minutes or hours: `npm run soak`.
        test: {
          name: 'soak',
          include: ['{apps/api,packages,db,tests}/**/*.soak.test.ts'],
          globalSetup: ['tests/store/managed-server.setup.ts'],
          testTimeout: 0,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          globalSetup: ['tests/e2e/unpack-browser.setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
