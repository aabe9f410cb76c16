import { writePlainText } from '@tinhgon/exchange'
import type { UnitsMerged } from '@tinhgon/model'
import { SeededRandom } from '@tinhgon/testkit'
import {
  builtInBaselines,
  builtInScenarios,
  draftResolution,
  type ReadResolution,
  readResolution,
} from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const hue = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
const official = builtInScenarios.find(({ id }) => id === 'hue-official')?.load()
if (!hue || !official) throw new Error('Huế is gone')
const draft = draftResolution(hue, official.plan)
if (!draft.ok) throw new Error('the plan of Huế has no draft')
const text = writePlainText(draft.paper)

const read = (damaged: string): ReadResolution =>
  readResolution(damaged, { baseline: hue, withinIds: ['t-46'] })
const mergersOf = ({ events }: ReadResolution): UnitsMerged[] =>
  events.filter((event) => event.type === 'units-merged')
const pairsOf = (mergers: readonly UnitsMerged[]): string[] =>
  mergers.flatMap(({ sources, result }) => sources.map(({ unitId }) => `${unitId} ${result.name}`))
const truth = new Set(pairsOf(mergersOf(read(text))))

/** Pairs of the mergers in whose clauses nothing is open: what a person would take on trust. */
function trustedPairs(found: ReadResolution): string[] {
  const open = new Set(found.open.map(({ clause }) => clause))
  return pairsOf(mergersOf(found).filter(({ legalBasis }) => !open.has(legalBasis?.clause ?? null)))
}

function shuffledLines(seed: number): string {
  const random = new SeededRandom(seed)
  const lines = text.split('\n').map((line) => ({ line, at: random.next() }))
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join('\n')
}

describe('a damaged resolution', () => {
  it('RES-18 that is cut off gives nothing but what stands before the cut, and a check fails', () => {
    const whole = mergersOf(read(text)).length
    const first = text.indexOf('1. Sắp xếp')
    const last = text.indexOf('40. ')
    for (const share of [0.01, 0.2, 0.41, 0.6, 0.83]) {
      const found = read(text.slice(0, Math.round(first + (last - first) * share)))
      const wrong = trustedPairs(found).filter((pair) => !truth.has(pair))
      expect(wrong, `cut at ${share}`).toEqual([])
      expect(mergersOf(found).length).toBeLessThan(whole)
      expect([...found.open, ...found.checks.filter(({ ok }) => ok === false)]).not.toEqual([])
    }
  })

  it('RES-18 whose lines are shuffled makes no unit of others that nobody is told of, seeds 1–10', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const found = read(shuffledLines(seed))
      const told = found.open.length + found.checks.filter(({ ok }) => ok === false).length
      const wrong = trustedPairs(found).filter((pair) => !truth.has(pair))
      expect(wrong, `seed ${seed}`).toEqual([])
      expect(told, `seed ${seed}`).toBeGreaterThan(0)
    }
  })

  it('RES-17 RES-18 with one letter in a hundred wrong is hardly trusted where it is wrong, seeds 1–20', () => {
    const letters = [...'abcdeghiklmnopqrstuvxyàáảãạăâđêôơưéèíìóòúù.,1l0O|']
    let trusted = 0
    const wrong: string[] = []
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = new SeededRandom(seed)
      const scanned = [...text].map((letter) => (random.chance(0.01) ? random.pick(letters) : letter))
      const pairs = trustedPairs(read(scanned.join('')))
      trusted += pairs.length
      wrong.push(...pairs.filter((pair) => !truth.has(pair)))
    }
    expect(trusted).toBeGreaterThan(400)
    expect(wrong.length / trusted).toBeLessThan(0.02)
  })
})

describe('what is no resolution on arranging units', () => {
  it.each([
    ['nothing', ''],
    [
      'another decision',
      'QUYẾT ĐỊNH\n\nĐiều 1. Phê duyệt kinh phí là 2.500.000 đồng.\n\nĐiều 2. Sở Tài chính chịu trách nhiệm thi hành.',
    ],
    ['a letter about units', 'Xã Phong Mỹ và xã Phong Xuân đã họp với phường Phong Thu về việc làm đường.'],
    ['words', 'ăn cơm nhà đi học rừng núi sông '.repeat(4000)],
    ['numbers of clauses', '1. '.repeat(30_000)],
    ['names of units', `Điều 1. Danh sách như sau:\n\n1. ${'xã Phong Mỹ, '.repeat(8000)}`],
    ['brackets', `Điều 1.\n1. ${'('.repeat(50_000)}`],
    ['references', `Điều 1.\n1. ${'quy định tại khoản 1, khoản 2 Điều này '.repeat(3000)}`],
  ])('RES-18 makes no merger of %s, and says so', (_, noise) => {
    const found = read(noise)
    expect(mergersOf(found)).toEqual([])
    expect(found.open.length).toBeGreaterThan(0)
  })
})
