import { hashStructure } from '@tinhgon/engine'
import { postOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { listed, reform, refusals, rowsOf, smallCountry, upperRowsOf } from './tests/small-country.ts'

const given = reform()
const refusedRows = (...rows: string[]) =>
  refusals(smallCountry(), reform({ correspondence: rowsOf(...rows) }))
const rest = ['f → f', 'g → f', 'i → n']

describe('what a correspondence table is refused for', () => {
  it('CMD-15 codes that nobody bears, before and after', () => {
    expect(refusedRows('a → a', 'b → a', 'c → c', ...rest, 'x → y', '__proto__ → a')).toEqual([
      'unknown-code-before command.correspondence[6].beforeCode',
      'unknown-code-after command.correspondence[6].afterCode',
      'unknown-code-before command.correspondence[7].beforeCode',
    ])
  })

  it('CMD-15 a unit before without a row, so that nobody is lost', () => {
    expect(refusedRows('a → a', 'c → c', ...rest)).toEqual(['source-without-result command.correspondence b'])
    const command = reform({ upperCorrespondence: upperRowsOf('p → p') })
    expect(refusals(smallCountry(), command)).toEqual(['source-without-result command.upperCorrespondence q'])
  })

  it('CMD-15 a listed unit without a row', () => {
    expect(refusedRows('a → a', 'b → a', 'c → a', ...rest)).toEqual([
      'result-without-source command.units[2].code',
    ])
  })

  it('CMD-15 a row that is there twice', () => {
    expect(refusedRows('a → a', 'a → a', 'b → a', 'c → c', ...rest)).toEqual([
      'row-twice command.correspondence[1] a',
    ])
  })

  it('CMD-15 a unit both whole and in part, whole to several, or in part to one alone', () => {
    expect(refusedRows('a → a', 'b → a', 'b ~ c', 'c → c', ...rest)).toEqual([
      'source-conflict command.correspondence[1] b',
    ])
    expect(refusedRows('a → a', 'b → a', 'b → c', 'c → c', ...rest)).toEqual([
      'whole-to-several command.correspondence[1] b',
    ])
    expect(refusedRows('a → a', 'b ~ a', 'c → c', ...rest)).toEqual([
      'part-alone command.correspondence[1] b',
    ])
  })

  it('CMD-15 faults of the list: a code twice, a superior not listed, a circle, words nobody knows', () => {
    const [province, a, c, ...others] = given.units
    const units = [
      { ...listed('p'), ...province },
      { ...listed('a'), ...a, superiorCode: 'c' },
      { ...listed('c'), ...c, superiorCode: 'a' },
      ...others,
      listed('f', { kind: 'castle' }),
      listed('x', { tier: 'orbit', superiorCode: 'nowhere' }),
    ]
    expect(refusals(smallCountry(), reform({ units }))).toEqual([
      'duplicate-code command.units[5].code',
      'unknown-kind command.units[5].kind f',
      'unknown-tier command.units[6].tier x',
      'unknown-superior command.units[6].superiorCode',
      'cycle command.units[1].superiorCode',
      'result-without-source command.units[6].code',
    ])
  })

  it('CMD-13 upper units whose own go to several, where no table says where they go', () => {
    const units = [
      ...['p', 'q'].map((code) => listed(code, { tier: 'province', superiorCode: null })),
      ...['a', 'f'].map((code) => listed(code)),
      ...['c', 'n'].map((code) => listed(code, { superiorCode: 'q' })),
    ]
    expect(refusals(smallCountry(), reform({ units, upperCorrespondence: null }))).toEqual([
      'successor-ambiguous command.upperCorrespondence p',
      'successor-ambiguous command.upperCorrespondence q',
      'result-without-source command.units[0].code',
      'result-without-source command.units[1].code',
    ])
  })

  it('CMD-13 upper units with nothing listed at their tier above what takes their own', () => {
    const structure = smallCountry()
    const units = [
      listed('z', { tier: 'province', superiorCode: null }),
      ...given.units.slice(1).map((unit) => ({ ...unit, superiorCode: null })),
    ]
    expect(refusals(structure, reform({ units, upperCorrespondence: null }))).toEqual([
      'source-without-result command.upperCorrespondence p',
      'source-without-result command.upperCorrespondence q',
      'result-without-source command.units[0].code',
    ])
  })

  it('CMD-8 lists that differ in nothing', () => {
    const structure = smallCountry()
    const units = [...structure.units.values()].map(({ code, tier, superiorId }) =>
      listed(code ?? '', { tier, superiorCode: superiorId }),
    )
    const rows = units.map(({ code }) => `${code} → ${code}`)
    const leaves = rows.filter((row) => !/^[pqde]/.test(row))
    const command = reform({ units, correspondence: rowsOf(...leaves), upperCorrespondence: null })
    expect(refusals(structure, command)).toEqual(['nothing-to-change command.units'])
  })

  it('CMD-1 CMD-8 what the engine refuses of an act: seats of a divided unit that nobody takes', () => {
    const structure = smallCountry({
      posts: [postOf('seat', 'b')],
    })
    const before = hashStructure(structure)
    expect(refusals(structure, given)).toEqual([expect.stringMatching(/^unplaced acts\[1\].* b$/)])
    expect(hashStructure(structure)).toBe(before)
  })
})
