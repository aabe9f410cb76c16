import type { Baseline, Unit } from '@tinhgon/model'
import { baselineOf, figureOf, type SeededRandom, unitOf } from '@tinhgon/testkit'

const firsts = ['Sông', 'Núi', 'Đồng', 'Bãi', 'Rừng', 'Suối', 'Hồ', 'Gò', 'Cồn', 'Đầm']
const seconds = ['Trên', 'Dưới', 'Ngoài', 'Trong', 'Bằng', 'Dài']
const districtNames = ['Huyện Bắc Hà', 'Thị xã Nam Hà', 'Quận 3']
const districtKinds = ['rural-district', 'town', 'urban-district']
/** The kinds of commune that the province has, and the words before their names. */
export const kindTitles = { ward: 'Phường', commune: 'Xã', township: 'Thị trấn' } as const
export type CommuneKind = keyof typeof kindTitles

/** Three districts of four to eight communes, some of which share their names; figures are known for most. */
export function randomProvince(random: SeededRandom): Baseline {
  const isCity = random.chance(0.5)
  const province = unitOf('p', {
    kind: isCity ? 'municipality' : 'province',
    tier: 'province',
    name: isCity ? 'Thành phố Hà Châu' : 'Tỉnh Hà Châu',
  })
  const districts = districtNames.map((name, index) =>
    unitOf(`d${index}`, { kind: districtKinds[index] ?? '', tier: 'district', name, superiorId: 'p' }),
  )
  const pairs = random.shuffle(firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`)))
  const communes = districts.flatMap(({ id: superiorId }) =>
    Array.from({ length: random.integer(4, 8) }, (_, index): Unit => {
      const kind = random.pick<CommuneKind>(['ward', 'commune', 'commune', 'township'])
      // The first names are taken in every district, and so are some numbers.
      const shared = index < 2 ? (pairs[index] ?? '') : (pairs.pop() ?? '')
      const name = kind === 'ward' && random.chance(0.2) ? String(index + 1) : shared
      return unitOf(`${superiorId}-${index}`, { kind, name: `${kindTitles[kind]} ${name}`, superiorId })
    }),
  )
  const figures = communes.flatMap(({ id }) => [
    figureOf(id, 'area', random.chance(0.9) ? random.integer(1, 400) * 10_000 : null),
    figureOf(id, 'population', random.chance(0.9) ? random.integer(500, 40_000) : null),
  ])
  return {
    ...baselineOf({ units: [province, ...districts, ...communes], figures }),
    profile: 'vietnam',
  }
}
