import type { Unit } from '@tinhgon/model'
import { describe, expect, it } from 'vitest'
import type { Amount, Clause, ClauseSource, Portion } from './clause.ts'
import { takersOf } from './settle-remainders.ts'
import { wordClause } from './word-clause.ts'

const words = { ward: 'Phường', commune: 'Xã', township: 'Thị trấn', 'special-zone': 'Đặc khu' } as const
type Kind = keyof typeof words

const unit = (kind: Kind, name: string, district = ''): Unit => ({
  id: `${kind} ${name} ${district}`,
  system: 'territory',
  kind,
  tier: 'commune',
  name: `${words[kind]} ${name}`,
  officialShortName: null,
  code: null,
  superiorId: district === '' ? null : district,
  seat: null,
})

const some: Amount = { type: 'some' }
const wholly: Portion = { type: 'whole' }
const partly: Portion = { type: 'part', area: some, people: some }
const areaAlone: Portion = { type: 'part', area: some, people: { type: 'none' } }
const allPeople: Portion = { type: 'part', area: some, people: { type: 'all' } }
const rest: Portion = { type: 'remainder', area: some, people: some }

const take = (portion: Portion, ...units: readonly Unit[]): ClauseSource[] =>
  units.map((one) => ({ unit: one, portion }))

const into = (kind: Kind, name: string, ...sources: readonly ClauseSource[][]): Clause => {
  const result = unit(kind, name)
  return {
    event: { type: 'units-merged', version: 1, legalBasis: null, result, survivor: false, sources: [] },
    result,
    joined: null,
    sources: sources.flat(),
  }
}

/** The texts of clauses by their numbers in the law, without the numbers. */
function textsOf(clauses: Readonly<Record<number, Clause>>): readonly string[] {
  const numbered = Object.entries(clauses).map(([number, clause]) => [clause, Number(number)] as const)
  const numbers = new Map(numbered)
  const all = numbered.map(([clause]) => clause)
  const takers = new Map(
    [...takersOf(all)].map(([id, taking]) => [id, taking.map((clause) => numbers.get(clause) ?? 0)]),
  )
  const units = all.flatMap(({ sources }) => sources.map((source) => source.unit))
  const districts = new Map(
    units.flatMap(({ id, superiorId }): [string, string][] =>
      superiorId === null ? [] : [[id, superiorId]],
    ),
  )
  return numbered.map(([clause, number]) =>
    wordClause(clause, number, { districts, takers })
      .map(({ text }) => text)
      .join('')
      .replace(/^\d+\. /, ''),
  )
}

describe('clauses as the resolutions of 16 June 2025 word them', () => {
  it('DRF-10 DRF-11 DRF-12 of 1664, clauses 30 to 32: a part, and who has the remainder', () => {
    const [hiep, lien] = [unit('commune', 'Canh Hiệp'), unit('commune', 'Canh Liên')]
    const [thuan, hoa] = [unit('commune', 'Canh Thuận'), unit('commune', 'Canh Hòa')]
    const [vinh, hien] = [unit('commune', 'Canh Vinh'), unit('commune', 'Canh Hiển')]
    expect(
      textsOf({
        30: into(
          'commune',
          'Vân Canh',
          take(wholly, unit('township', 'Vân Canh'), thuan, hoa),
          take(partly, hiep),
        ),
        31: into('commune', 'Canh Vinh', take(wholly, vinh, hien), take(partly, lien), take(rest, hiep)),
        32: into('commune', 'Canh Liên', take(rest, lien)),
      }),
    ).toEqual([
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Vân Canh, xã Canh Thuận, xã Canh Hòa và một phần diện tích tự nhiên, quy mô dân số của xã Canh Hiệp thành xã mới có tên gọi là xã Vân Canh.',
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Canh Vinh, xã Canh Hiển, một phần diện tích tự nhiên, quy mô dân số của xã Canh Liên và phần còn lại của xã Canh Hiệp sau khi sắp xếp theo quy định tại khoản 30 Điều này thành xã mới có tên gọi là xã Canh Vinh.',
      'Sắp xếp phần còn lại của xã Canh Liên sau khi sắp xếp theo quy định tại khoản 31 Điều này thành xã mới có tên gọi là xã Canh Liên.',
    ])
  })

  it('DRF-9 of 1685, clauses 11 and 43: numbered wards share the brackets of their district', () => {
    const ward = (number: number, district = ''): Unit => unit('ward', String(number), district)
    expect(
      textsOf({
        11: into('ward', 'Chợ Quán', take(wholly, ward(1, 'Quận 5'), ward(2, 'Quận 5'), ward(4, 'Quận 5'))),
        43: into(
          'ward',
          'Bình Thạnh',
          take(wholly, ward(12, 'quận Bình Thạnh'), ward(14, 'quận Bình Thạnh'), ward(26)),
        ),
      }),
    ).toEqual([
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của Phường 1, Phường 2 và Phường 4 (Quận 5) thành phường mới có tên gọi là phường Chợ Quán.',
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của Phường 12 và Phường 14 (quận Bình Thạnh), Phường 26 thành phường mới có tên gọi là phường Bình Thạnh.',
    ])
  })

  it('DRF-9 DRF-10 DRF-12 of 1656, clauses 30 and 122: area alone, and all people with a part of the area', () => {
    const minhKhai = unit('ward', 'Minh Khai', 'quận Bắc Từ Liêm')
    const kimChung = unit('commune', 'Kim Chung', 'huyện Hoài Đức')
    const socSon = ['Tân Minh', 'Đông Xuân'].map((name) => unit('commune', name, 'huyện Sóc Sơn'))
    const others = ['Phù Lỗ', 'Phù Linh', 'Tiên Dược'].map((name) => unit('commune', name))
    expect(
      textsOf({
        30: into(
          'ward',
          'Tây Tựu',
          take(areaAlone, kimChung),
          take(allPeople, unit('ward', 'Tây Tựu')),
          take(partly, minhKhai),
        ),
        122: into(
          'commune',
          'Sóc Sơn',
          take(wholly, unit('township', 'Sóc Sơn'), ...socSon, ...others),
          take(allPeople, unit('commune', 'Mai Đình')),
          take(areaAlone, unit('commune', 'Phú Minh'), unit('commune', 'Quang Tiến')),
        ),
      }),
    ).toEqual([
      'Sắp xếp một phần diện tích tự nhiên, quy mô dân số của phường Minh Khai (quận Bắc Từ Liêm), một phần diện tích tự nhiên, toàn bộ quy mô dân số của phường Tây Tựu và một phần diện tích tự nhiên của xã Kim Chung (huyện Hoài Đức) thành phường mới có tên gọi là phường Tây Tựu.',
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của thị trấn Sóc Sơn, xã Tân Minh và xã Đông Xuân (huyện Sóc Sơn), các xã Phù Lỗ, Phù Linh, Tiên Dược, một phần diện tích tự nhiên, toàn bộ quy mô dân số của xã Mai Đình, một phần diện tích tự nhiên của xã Phú Minh và xã Quang Tiến thành xã mới có tên gọi là xã Sóc Sơn.',
    ])
  })

  it('DRF-7 of 1659, clause 92: a special zone is not called new', () => {
    const hoangSa = {
      ...unit('special-zone', ''),
      kind: 'rural-district',
      tier: 'district',
      name: 'Huyện Hoàng Sa',
    }
    expect(textsOf({ 92: into('special-zone', 'Hoàng Sa', take(wholly, hoangSa)) })).toEqual([
      'Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của huyện Hoàng Sa thành đặc khu có tên gọi là đặc khu Hoàng Sa.',
    ])
  })
})
