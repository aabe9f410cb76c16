import { foldPlan, refusalsOf, subtree, totalOf } from '@tinhgon/engine'
import type { Act, Baseline, Plan, Unit } from '@tinhgon/model'
import { SeededRandom, seedRanges } from '@tinhgon/testkit'
import { draftResolution, type ResolutionDraft, vietnamProfile } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { randomRearrangement } from './random-rearrangement.ts'

interface Drafted {
  readonly baseline: Baseline
  readonly act: Act
  readonly draft: ResolutionDraft
  readonly communesAfter: readonly Unit[]
  readonly area: number | null
}

function draftOf(seed: number): Drafted {
  const { baseline, act } = randomRearrangement(new SeededRandom(seed))
  const plan: Plan = [{ act, on: true, annotation: null }]
  const folded = foldPlan(baseline, plan, vietnamProfile)
  if (!folded.ok) throw new Error(folded.refusals.map(({ message }) => message).join('\n'))
  expect(refusalsOf(folded.steps).map(({ message }) => message)).toEqual([])
  const draft = draftResolution(baseline, plan)
  if (!draft.ok) throw new Error(draft.refusals.map(({ message }) => message).join('\n'))
  const communesAfter = [...subtree(folded.structure, 'p')].filter(({ tier }) => tier === 'commune')
  const area = totalOf(folded.structure, 'area', communesAfter).value
  return { baseline, act, draft, communesAfter, area }
}

const bareName = ({ name }: Unit): string => name.replace(/^(?:Phường|Xã|Thị trấn) /, '')

const timesIn = (text: string, name: string): number =>
  text.match(new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'gu'))?.length ?? 0

/** Every unit that the clause is about, once for each time that it must stand in the text. */
function namesOf(
  { baseline, communesAfter }: Drafted,
  sourceIds: readonly string[],
  resultId: string,
): string[] {
  const sources = baseline.units.filter(({ id }) => sourceIds.includes(id))
  const result = communesAfter.find(({ id }) => id === resultId)
  const isSame = sources.some(({ id, name }) => id === resultId && name === result?.name)
  return [...sources, ...(result && !isSame ? [result] : [])].map(bareName)
}

const numbered = /^\d+$/

describe.each(seedRanges(300, 100))('drafts of random rearrangements, $title', ({ seeds }) => {
  it('DRF-2 DRF-7 DRF-10 DRF-11 name every source and every result once a clause, numbers without a gap', () => {
    for (const seed of seeds) {
      const drafted = draftOf(seed)
      for (const [index, { number, text, sourceIds, resultId }] of drafted.draft.clauses.entries()) {
        expect(number, `seed ${seed}`).toBe(index + 1)
        expect(text.startsWith(`${number}. `), `seed ${seed}: ${text}`).toBe(true)
        const words = text
          .replace(/^\d+\. /, '')
          .replaceAll(/ sau khi sắp xếp theo quy định tại (?:các )?khoản [\d, khoản]+ Điều này/g, '')
          .replaceAll(/ \([^)]*\)/g, '')
        const expected = namesOf(drafted, sourceIds, resultId)
        for (const name of expected.filter((one) => !numbered.test(one)))
          expect(timesIn(words, name), `seed ${seed}: ${name} in ${text}`).toBe(
            expected.filter((other) => other === name).length,
          )
        for (const name of expected.filter((one) => numbered.test(one)))
          expect(timesIn(words, `Phường ${name}`), `seed ${seed}: ${name} in ${text}`).toBeGreaterThan(0)
      }
      const last = drafted.draft.clauses.length + 1
      expect(drafted.draft.countClause.startsWith(`${last}. Sau khi sắp xếp, `)).toBe(true)
    }
  })

  it('DRF-9 says the district of every source whose name another of its kind bears', () => {
    for (const seed of seeds) {
      const { baseline, draft } = draftOf(seed)
      const names = baseline.units.map(({ name }) => name)
      for (const { text, sourceIds } of draft.clauses)
        for (const source of baseline.units.filter(({ id }) => sourceIds.includes(id))) {
          const superior = baseline.units.find(({ id }) => id === source.superiorId)?.name ?? ''
          const district = superior.startsWith('Quận') ? superior : superior.toLowerCase().slice(0, 3)
          const isAlone = names.filter((name) => name === source.name).length === 1
          if (!isAlone) expect(text, `seed ${seed}`).toContain(`(${district}`)
        }
    }
  })

  it('DRF-3 account for every change: a clause, or given back with a reason', () => {
    for (const seed of seeds) {
      const { act, draft } = draftOf(seed)
      const results = new Set(draft.clauses.map(({ resultId }) => resultId))
      const unsaid = new Set(draft.unsaid.map(({ eventIndex }) => eventIndex))
      for (const [index, event] of act.events.entries()) {
        const made =
          event.type === 'units-merged'
            ? [event.result.id]
            : event.type === 'unit-split'
              ? event.results.map(({ unit }) => unit.id)
              : event.type === 'unit-changed'
                ? [event.unitId]
                : []
        expect(made.length > 0 || unsaid.has(index), `seed ${seed}`).toBe(true)
        expect(
          made.every((id) => results.has(id)),
          `seed ${seed}`,
        ).toBe(true)
      }
    }
  })

  it('DRF-14 DRF-15 count and list the units that the engine leaves, with its totals', () => {
    for (const seed of seeds) {
      const { draft, communesAfter, area } = draftOf(seed)
      const count = String(communesAfter.length).padStart(2, '0')
      expect(draft.countClause, `seed ${seed}`).toContain(`có ${count} đơn vị hành chính cấp xã, gồm`)
      const table = draft.paper.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table')
      if (table?.type !== 'table') throw new Error('there is no annex')
      expect(table.rows.map((cells) => cells[1]).sort(), `seed ${seed}`).toEqual(
        communesAfter.map(({ name }) => name).sort(),
      )
      const told = table.totalRow?.[4] ?? ''
      const inSquareMetres =
        told === '' ? null : Math.round(Number(told.replace('.', '').replace(',', '.')) * 1e6)
      expect(inSquareMetres, `seed ${seed}`).toBe(area)
    }
  })
})
