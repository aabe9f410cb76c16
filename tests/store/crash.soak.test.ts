import { test } from 'vitest'
import { surviveKills } from './survive-kills.ts'

test('C1: the server is killed 100 times during writes, and everything acknowledged is there each time', () =>
  surviveKills(100))
