import { applyAct, decide, ledgerOf, lineagePairs, validate } from '@tinhgon/engine'
import { load, SeededRandom, seedRanges } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { randomReform } from './tests/random-reform.ts'

describe.each(seedRanges(1_000, 250))('random tables without a fault, $title', ({ seeds }) => {
  it('CMD-1 CMD-11 CMD-12 CMD-13 apply act by act, and become what they say', () => {
    for (const seed of seeds) {
      const { baseline, command } = randomReform(new SeededRandom(seed))
      const structure = load(baseline)
      const outcome = decide(structure, command)
      const told = outcome.ok ? [] : outcome.refusals.map(({ path, message }) => `${path}: ${message}`)
      expect(told, `seed ${seed}`).toEqual([])
      if (!outcome.ok) continue
      for (const act of outcome.acts) expect(applyAct(structure, act).ok, `seed ${seed}`).toBe(true)
      expect(validate(structure), `seed ${seed}`).toEqual([])
      expect(ledgerOf(structure).map(({ balanced }) => balanced)).not.toContain(false)
      const rows = [...(command.upperCorrespondence ?? []), ...command.correspondence]
      expect(
        lineagePairs(structure)
          .map(({ before, after }) => `${before.code} ${after.code}`)
          .sort(),
        `seed ${seed}`,
      ).toEqual(rows.map(({ beforeCode, afterCode }) => `${beforeCode} ${afterCode}`).sort())
      const superiors = Array.from(structure.units.values(), ({ code, superiorId }) => [
        code,
        superiorId === null ? null : structure.unit(superiorId)?.code,
      ])
      expect(superiors.sort(), `seed ${seed}`).toEqual(
        command.units.map(({ code, superiorCode }) => [code, superiorCode]).sort(),
      )
    }
  })
})
