import type { Norm } from '@tinhgon/model'
import { isMerged, threeUnits, twoUnits, waiversOfThreeUnits } from './merged-units.ts'
import { atLeast, cited, designated, kind, measure, parameter, text, under, unitsOf } from './terms.ts'
import { territoryTitles as titles } from './territory-titles.ts'

const citation = cited(
  'Nghị quyết số 76/2025/UBTVQH15',
  'Tiêu chuẩn diện tích tự nhiên và quy mô dân số; sắp xếp từ 3 đơn vị trở lên',
  'vrviet.vn/en/cach-dat-ten-quy-mo-dan-so-dien-tich-xa-phuong-sau-sap-nhap; es.laodong.vn 1491837',
)

const appliesTo = unitsOf('territory', ['commune'], ['commune', 'ward'], [isMerged])

const mergedUnits = { ...twoUnits, ...threeUnits }

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
    'commune-mountain': parameter(5_000, 'person', titles.mountain),
    commune: parameter(16_000, 'person', titles.commune),
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
    waiversOfThreeUnits,
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
    'commune-mountain': parameter(100_000_000, 'square-metre', titles.mountain),
    commune: parameter(30_000_000, 'square-metre', titles.commune),
    ward: parameter(5_500_000, 'square-metre', titles.ward),
  },
  check: atLeast(
    measure('area'),
    [
      { when: [kind('commune'), mountain], parameter: 'commune-mountain' },
      { when: [kind('commune')], parameter: 'commune' },
      { when: [kind('ward')], parameter: 'ward' },
    ],
    waiversOfThreeUnits,
  ),
}
