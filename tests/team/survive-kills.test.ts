import { test } from 'vitest'
import { surviveKills } from './survive-kills.ts'

test('C1: the API and its PostgreSQL are killed 3 times during writes; everything acknowledged is there, with no hand', () =>
  surviveKills(3))
