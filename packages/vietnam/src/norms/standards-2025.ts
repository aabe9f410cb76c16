import type { CheckOf, Norm, NormParameter } from '@tinhgon/model'
import { isMerged, twoUnits } from './merged-units.ts'
import {
  atLeast,
  cited,
  compare,
  designated,
  kind,
  measure,
  origins,
  parameter,
  text,
  under,
  unitsOf,
} from './terms.ts'

const citation = cited(
  'Nghị quyết số 76/2025/UBTVQH15',
  'Tiêu chuẩn diện tích tự nhiên và quy mô dân số; sắp xếp từ 3 đơn vị trở lên',
  'vrviet.vn/en/cach-dat-ten-quy-mo-dan-so-dien-tich-xa-phuong-sau-sap-nhap; es.laodong.vn 1491837',
)

const appliesTo = unitsOf('territory', ['commune'], ['commune', 'ward'], [isMerged])

const mergedUnits: Readonly<Record<string, NormParameter>> = {
  ...twoUnits,
  'three-units': parameter(
    3,
    'unit',
    text(
      'Số đơn vị hợp thành thì không phải xét tiêu chuẩn',
      'Units merged from which the standards need not be met',
      'Число единиц, при слиянии которых нормы не рассматриваются',
    ),
  ),
}

const fromThree = compare(origins, 'at-least', 'three-units')

const waivers: CheckOf<'threshold'>['waivers'] = [
  {
    id: 'ward-of-three-or-more-units',
    title: text(
      'Phường hình thành từ 3 đơn vị trở lên thì không phải xét tiêu chuẩn',
      'A ward formed from three or more units: the standards need not be considered',
      'Квартал образован из трёх и более единиц: нормы не рассматриваются',
    ),
    when: [kind('ward'), fromThree],
    grade: 'verified',
  },
  {
    id: 'commune-of-three-or-more-units',
    title: text(
      'Xã hình thành từ 3 đơn vị trở lên thì không phải xét tiêu chuẩn',
      'A commune formed from three or more units: the standards need not be considered',
      'Община образована из трёх и более единиц: нормы не рассматриваются',
    ),
    when: [kind('commune'), fromThree],
    // The source speaks of new wards; that communes are meant as well is our reading.
    grade: 'assumed',
  },
]

const mountain = designated('mountain', 'highland')

/** The standards of the 2025 rearrangement, for units that it forms. */
const rule: Pick<Norm, 'subject' | 'citation' | 'holds' | 'appliesTo' | 'severity'> = {
  subject: 'standards-of-administrative-units',
  citation,
  holds: { from: '2025-04-14', until: '2025-12-31' },
  appliesTo,
  severity: 'violation',
}

export const population2025: Norm = {
  ...rule,
  id: 'nq-76-2025-population',
  title: text(
    'Quy mô dân số của xã, phường hình thành sau sắp xếp năm 2025',
    'Population of communes and wards formed by the rearrangement of 2025',
    'Население общин и кварталов, образованных при реорганизации 2025 года',
  ),
  replaces: ['nq-1211-2016-population'],
  parameters: {
    ...mergedUnits,
    'commune-mountain': parameter(
      5_000,
      'person',
      text('Xã miền núi, vùng cao', 'Communes in mountains and highlands', 'Горные и высокогорные общины'),
    ),
    commune: parameter(16_000, 'person', text('Xã khác', 'Other communes', 'Другие общины')),
    'ward-of-municipality': parameter(
      45_000,
      'person',
      text(
        'Phường thuộc thành phố trực thuộc Trung ương',
        'Wards of a centrally run city',
        'Кварталы города центрального подчинения',
      ),
    ),
    'ward-mountain': parameter(
      15_000,
      'person',
      text(
        'Phường thuộc tỉnh miền núi, vùng cao, biên giới',
        'Wards of a mountainous or border province',
        'Кварталы горной или приграничной провинции',
      ),
    ),
    ward: parameter(21_000, 'person', text('Phường khác', 'Other wards', 'Другие кварталы')),
  },
  check: atLeast(
    measure('population'),
    [
      { when: [kind('commune'), mountain], parameter: 'commune-mountain' },
      { when: [kind('commune')], parameter: 'commune' },
      { when: [kind('ward'), under('municipality')], parameter: 'ward-of-municipality' },
      {
        when: [
          kind('ward'),
          { type: 'under', kinds: ['province'], designations: ['mountain', 'highland', 'border'] },
        ],
        parameter: 'ward-mountain',
      },
      { when: [kind('ward')], parameter: 'ward' },
    ],
    waivers,
  ),
}

export const area2025: Norm = {
  ...rule,
  id: 'nq-76-2025-area',
  title: text(
    'Diện tích của xã, phường hình thành sau sắp xếp năm 2025',
    'Area of communes and wards formed by the rearrangement of 2025',
    'Площадь общин и кварталов, образованных при реорганизации 2025 года',
  ),
  replaces: ['nq-1211-2016-area'],
  parameters: {
    ...mergedUnits,
    'commune-mountain': parameter(
      100_000_000,
      'square-metre',
      text('Xã miền núi, vùng cao', 'Communes in mountains and highlands', 'Горные и высокогорные общины'),
    ),
    commune: parameter(30_000_000, 'square-metre', text('Xã khác', 'Other communes', 'Другие общины')),
    ward: parameter(5_500_000, 'square-metre', text('Phường', 'Wards', 'Кварталы')),
  },
  check: atLeast(
    measure('area'),
    [
      { when: [kind('commune'), mountain], parameter: 'commune-mountain' },
      { when: [kind('commune')], parameter: 'commune' },
      { when: [kind('ward')], parameter: 'ward' },
    ],
    waivers,
  ),
}
