import assert from 'node:assert/strict'
import { decide, diffStructures, hashStructure } from '@tinhgon/engine'
import { load } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { type Contestant, contestant } from '../harness/race.ts'
import { nationalCommand } from '../national/national-command.ts'
import type { NationalInput } from '../national/national-input.ts'
import { foldedCountry } from './folded-country.ts'

export const nameOfDiff = 'diff of the country before and after'

/** From the tables to acts that apply; each is tried and taken back. */
export const planning = ({ tables, baseline, plan }: NationalInput): Contestant<unknown>[] => {
  const structure = load(baseline, vietnamProfile)
  const [command, hash] = [nationalCommand(tables), hashStructure(structure)]
  return [
    contestant({
      name: 'planning the correspondence and trying it (decide), 35 acts',
      run: () => decide(structure, command),
      check: (decided) => {
        assert.ok(decided.ok)
        assert.deepEqual(
          decided.acts,
          plan.map(({ act }) => act),
        )
        assert.equal(hashStructure(structure), hash)
      },
    }),
  ]
}

/** What leads from the one structure to the other, each record of them looked at. */
export const comparing = (input: NationalInput): Contestant<unknown>[] => {
  const [before, after] = [load(input.baseline, vietnamProfile), foldedCountry(input)]
  const hash = hashStructure(after)
  return [
    contestant({
      name: nameOfDiff,
      run: () => diffStructures(before, after),
      check: (diff) => {
        const walked = load(input.baseline, vietnamProfile)
        walked.applyDiff(diff)
        assert.equal(hashStructure(walked), hash)
      },
    }),
  ]
}
