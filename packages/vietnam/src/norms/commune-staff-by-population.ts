import type { Growth, Norm } from '@tinhgon/model'
import { communesWith, entered, governmentSide } from './commune-staff.ts'
import { atMost, cited, designated, kind, measure, parameter, text } from './terms.ts'
import { fiveYears, staffByLetter03 } from './transitions.ts'

const growth = (each: string, most: string): Growth => ({
  quantity: measure('population'),
  above: 'above',
  each,
  most,
})

const mountain = designated('mountain', 'highland')

const doubtful = (
  value: number,
  unit: 'post' | 'person',
  title: readonly [vi: string, en: string, ru: string],
) => parameter(value, unit, text(...title), 'assumed')

/** One newspaper gives the additions, and its wording on mountain communes is unclear: advice, never law. */
export const communeStaffByPopulation: Norm = {
  id: 'cv-09-2025-staff-by-population',
  subject: 'commune-staff',
  title: text(
    'Biên chế khối chính quyền của một xã, phường theo dân số (cách hiểu của chương trình từ một nguồn báo, chưa đối chiếu)',
    'Government staff of one commune or ward by population (our reading of one newspaper, not checked)',
    'Штат органов власти общины или квартала по населению (наше прочтение одной газеты, не проверено)',
  ),
  citation: cited(
    'Mặc định của chương trình, phỏng theo Công văn số 09/CV-BCĐ',
    'Cách tính thêm theo dân số: nguồn không rõ với xã miền núi',
    'en.baodienbienphu.com.vn qYmidgLNg',
    'assumed',
  ),
  holds: { from: '2025-07-01', until: null },
  replaces: [],
  appliesTo: communesWith(governmentSide, ['commune', 'ward']),
  severity: 'advice',
  parameters: {
    ...fiveYears,
    ...entered,
    base: doubtful(32, 'post', ['Mức chung', 'For all', 'Для всех']),
    above: doubtful(16_000, 'person', [
      'Dân số từ đó được thêm',
      'People above whom there are more',
      'Население, сверх которого штат растёт',
    ]),
    'each-mountain': doubtful(1_000, 'person', [
      'Miền núi: cứ thêm số dân này được thêm 1 biên chế',
      'Mountains: people for one post more',
      'Горы: население на одну дополнительную должность',
    ]),
    each: doubtful(2_000, 'person', [
      'Nơi khác: cứ thêm số dân này được thêm 1 biên chế',
      'Elsewhere: people for one post more',
      'В других местах: население на одну дополнительную должность',
    ]),
    'most-of-commune': doubtful(50, 'post', ['Xã: nhiều nhất', 'Communes at most', 'Общины: не более']),
    'most-of-ward': doubtful(70, 'post', ['Phường: nhiều nhất', 'Wards at most', 'Кварталы: не более']),
  },
  check: atMost(
    governmentSide,
    [
      { when: [kind('ward'), mountain], parameter: 'base', growth: growth('each-mountain', 'most-of-ward') },
      { when: [kind('ward')], parameter: 'base', growth: growth('each', 'most-of-ward') },
      { when: [mountain], parameter: 'base', growth: growth('each-mountain', 'most-of-commune') },
      { when: [], parameter: 'base', growth: growth('each', 'most-of-commune') },
    ],
    [staffByLetter03],
  ),
}
