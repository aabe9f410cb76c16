import type { ChangeEvent, Unit } from '@tinhgon/model'
import {
  actOf,
  baselineOf,
  changed,
  established,
  figure,
  figureOf,
  merged,
  part,
  stated,
  unitOf,
  unstated,
  whole,
} from '@tinhgon/testkit'
import { draftResolution } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const commune = (id: string, name: string): Unit =>
  unitOf(id, { kind: 'commune', name: `Xã ${name}`, superiorId: 'd' })

const baseline = {
  ...baselineOf({
    units: [
      unitOf('p', { kind: 'province', tier: 'province', name: 'Tỉnh Hà Châu' }),
      unitOf('d', { kind: 'rural-district', tier: 'district', name: 'Huyện Bắc Hà', superiorId: 'p' }),
      unitOf('e', { kind: 'rural-district', tier: 'district', name: 'Huyện Nam Hà', superiorId: 'p' }),
      ...['Sông', 'Núi', 'Đồng', 'Bãi'].map((name, index) => commune(`c${index}`, name)),
    ],
    figures: ['c0', 'c1', 'c2', 'c3'].map((id) => figureOf(id, 'population-census-2019', 900)),
  }),
  profile: 'vietnam',
}

const merger = merged(commune('r', 'Mới'), [whole('c0'), whole('c1')])

function draftOf(...acts: readonly (readonly ChangeEvent[])[]) {
  const plan = acts.map((events, index) => ({
    act: actOf(events, { id: `act-${index}` }),
    on: true,
    annotation: null,
  }))
  const draft = draftResolution(baseline, plan)
  if (!draft.ok) throw new Error(draft.refusals.map(({ message }) => message).join('\n'))
  return draft
}

const reasonsOf = (...events: readonly ChangeEvent[]): readonly string[] =>
  draftOf([merger, ...events]).unsaid.map(({ eventIndex, reason }) => `${eventIndex} ${reason}`)

describe('what a draft leaves unsaid', () => {
  it('DRF-3 is nothing of whole units merged, or of figures that the annex has', () => {
    expect(reasonsOf(stated('r', 'area', 5_000_000), stated('r', 'population', 1_800))).toEqual([])
  })

  it('DRF-3 is a unit made from nothing, a figure without a column, a district of another name', () => {
    expect(
      reasonsOf(
        established(commune('new', 'Khác')),
        stated('c2', 'population-census-2019', 901),
        changed('e', { name: 'Huyện Đông Hà' }),
      ),
    ).toEqual(['1 no-such-form', '2 figures', '3 other-tier'])
  })

  it('DRF-3 is another code, seat or district; that a unit reports to the province goes without saying', () => {
    expect(
      reasonsOf(
        changed('c2', { code: 'X' }),
        changed('c3', { superiorId: 'e' }),
        established(unitOf('party', { system: 'party', kind: 'party-committee-of-commune' })),
      ),
    ).toEqual(['1 attributes', '2 attributes', '3 other-system'])
    expect(reasonsOf(changed('c2', { superiorId: 'p' }))).toEqual([])
  })

  it('DRF-3 DRF-10 is what a part takes besides area and people, while its clause is written', () => {
    const measures = [unstated('area'), unstated('population'), figure('population-census-2019', 100)]
    const draft = draftOf([merger, merged(commune('s', 'Chia'), [whole('c2'), part('c3', { measures })])])
    expect(draft.unsaid.map(({ reason }) => reason)).toEqual(['belongings'])
    expect(draft.clauses[1]?.text).toContain('một phần diện tích tự nhiên, quy mô dân số của xã Bãi')
    expect(draft.countClause).toContain('01 xã điều chỉnh một phần, giữ nguyên tên gọi là xã Bãi')
  })

  it('DRF-1 DRF-3 DRF-15 is a merger of what an earlier act of the same draft makes', () => {
    const draft = draftOf([merger], [merged(commune('s', 'Chung'), [whole('r'), whole('c2')])])
    expect(draft.actIds).toEqual(['act-0', 'act-1'])
    expect(draft.unsaid).toMatchObject([{ actId: 'act-1', eventIndex: 0, reason: 'made-in-this-draft' }])
    // The count and the annex tell what there is, and call nothing unchanged that is new.
    expect(draft.countClause).toContain(
      'trong đó có 01 xã hình thành sau sắp xếp tại Điều này và 01 xã không',
    )
    expect(draft.countClause).toContain('không thực hiện sắp xếp là xã Bãi.')
    const table = draft.paper.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'table')
    if (table?.type !== 'table') throw new Error('there is no annex')
    expect(table.rows.map((cells) => cells[1])).toEqual(['Xã Chung', 'Xã Bãi'])
  })
})
