import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
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
        },
      },
      {
        // Tests against a real PostgreSQL; the setup starts one for all of them and stops it afterwards.
        test: {
          name: 'store',
          include: ['db/**/*.test.ts', 'apps/api/**/*.test.ts', 'tests/store/**/*.test.ts'],
          globalSetup: ['tests/store/managed-server.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          exclude: configDefaults.exclude,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
