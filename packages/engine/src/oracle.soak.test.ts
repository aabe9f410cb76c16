import { compareRandomPlan, contradictionInWorld } from '@tinhgon/testkit'
import { expect, it } from 'vitest'

/** Seeds of the soak begin where those of the everyday test can never be. */
const firstSeed = 1_000_001
const count = Number(process.env.ORACLE_PLANS ?? 100_000)

it('E1 E2 E3 E5 S3 L1 L2 L3 LIN-2 engine and oracle agree on 100,000 longer random plans, byte for byte on the way back', () => {
  const differences: string[] = []
  const sums = { accepted: 0, refused: 0 }
  for (let index = 0; index < count; index += 1) {
    const seed = firstSeed + index
    const { accepted, refused, difference } = compareRandomPlan(seed, 8)
    sums.accepted += accepted
    sums.refused += refused
    if (difference !== null) differences.push(`seed ${seed}, ${difference}`)
    if ((index + 1) % 5_000 === 0 || index + 1 === count)
      process.stdout.write(
        `oracle: ${index + 1} plans, ${sums.accepted} acts accepted, ${sums.refused} refused, ${differences.length} plans disagree\n`,
      )
  }
  expect(differences.length, differences.slice(0, 10).join('\n\n')).toBe(0)
})

it('L1 L2 what the engine calls known or bounded is true of 100,000 random worlds', () => {
  const wrong: string[] = []
  for (let index = 0; index < count; index += 1) {
    const found = contradictionInWorld(firstSeed + index)
    if (found !== null) wrong.push(found)
    if ((index + 1) % 20_000 === 0 || index + 1 === count)
      process.stdout.write(`worlds: ${index + 1}, ${wrong.length} contradict the engine\n`)
  }
  expect(wrong.length, wrong.slice(0, 10).join('\n\n')).toBe(0)
})
