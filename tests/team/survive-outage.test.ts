import { test } from 'vitest'
import { surviveOutages } from './survive-outage.ts'

test('C1: PostgreSQL is stopped and started again during writes; requests fail with 503 and recover by themselves', () =>
  surviveOutages(2))
