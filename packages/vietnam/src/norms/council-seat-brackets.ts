import type { Condition } from '@tinhgon/model'
import { largestCities } from './kinds.ts'
import { designated, kind, under, within } from './terms.ts'

export interface BracketRow {
  readonly id: string
  readonly title: readonly [vi: string, en: string, ru: string]
  readonly when: Condition[]
  readonly base: number
  readonly upTo: number
  /** One more for every so many people; the last step has no end. */
  readonly steps: readonly (readonly [upTo: number | null, each: number])[]
  readonly cap: number
}

const remote = designated('mountain', 'highland', 'island')

/** Article 30; the first row whose conditions hold counts. Townships and districts are no longer in the law. */
export const bracketRows: readonly BracketRow[] = [
  {
    id: 'largest-city',
    title: ['Hà Nội, Thành phố Hồ Chí Minh', 'Hà Nội and Ho Chi Minh City', 'Ханой и Хошимин'],
    when: [kind('municipality'), within(...largestCities)],
    base: 125,
    upTo: 1_200_000,
    steps: [],
    cap: 125,
  },
  {
    id: 'city',
    title: [
      'thành phố khác trực thuộc Trung ương',
      'other centrally run cities',
      'другие города центрального подчинения',
    ],
    when: [kind('municipality')],
    base: 50,
    upTo: 1_200_000,
    steps: [[null, 75_000]],
    cap: 85,
  },
  {
    id: 'province',
    title: ['tỉnh', 'provinces', 'провинции'],
    when: [kind('province')],
    base: 50,
    upTo: 1_000_000,
    steps: [[null, 70_000]],
    cap: 85,
  },
  {
    id: 'commune-remote',
    title: [
      'xã miền núi, vùng cao, hải đảo',
      'communes in mountains and on islands',
      'горные и островные общины',
    ],
    when: [kind('commune'), remote],
    base: 15,
    upTo: 5_000,
    steps: [
      [10_000, 1_000],
      [null, 3_000],
    ],
    cap: 30,
  },
  {
    id: 'commune',
    title: ['xã khác', 'other communes', 'другие общины'],
    when: [kind('commune')],
    base: 15,
    upTo: 10_000,
    steps: [
      [20_000, 2_000],
      [null, 6_000],
    ],
    cap: 30,
  },
  {
    id: 'ward-of-city',
    title: [
      'phường thuộc thành phố trực thuộc Trung ương',
      'wards of a centrally run city',
      'кварталы города центрального подчинения',
    ],
    when: [kind('ward'), under('municipality')],
    base: 15,
    upTo: 15_000,
    steps: [
      [45_000, 6_000],
      [null, 7_000],
    ],
    cap: 30,
  },
  {
    id: 'ward-of-province',
    title: ['phường thuộc tỉnh', 'wards of a province', 'кварталы провинции'],
    when: [kind('ward'), under('province')],
    base: 15,
    upTo: 10_000,
    steps: [
      [20_000, 2_000],
      [null, 6_000],
    ],
    cap: 30,
  },
  {
    id: 'special-zone',
    title: ['đặc khu', 'special zones', 'особые зоны'],
    when: [kind('special-zone')],
    base: 15,
    upTo: 5_000,
    steps: [
      [10_000, 1_000],
      [null, 3_000],
    ],
    cap: 30,
  },
]
