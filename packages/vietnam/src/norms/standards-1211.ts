import type { Norm } from '@tinhgon/model'
import { atLeast, cited, designated, kind, measure, parameter, text, under, unitsOf } from './terms.ts'
import { territoryTitles as titles } from './territory-titles.ts'

const mountain = designated('mountain', 'highland')

/** The standards before 2025; communes and wards that the rearrangement has left alone keep them to the end of the year. */
const rule: Pick<Norm, 'subject' | 'citation' | 'holds' | 'replaces' | 'appliesTo' | 'severity'> = {
  subject: 'standards-of-administrative-units',
  citation: cited(
    'Nghị quyết số 1211/2016/UBTVQH13, sửa đổi bởi Nghị quyết số 27/2022/UBTVQH15',
    'Tiêu chuẩn của xã, phường, thị trấn',
    'vietnam.vn/en/tang-cong-chuc-cap-xa-theo-quy-mo-dan-so; lawnet.vn/en 150085',
  ),
  // The day is assumed: the source gives the year.
  holds: { from: '2016-05-25', until: '2025-12-31' },
  replaces: [],
  appliesTo: unitsOf('territory', ['commune'], ['commune', 'ward', 'township']),
  severity: 'violation',
}

export const population1211: Norm = {
  ...rule,
  id: 'nq-1211-2016-population',
  title: text(
    'Quy mô dân số của xã, phường, thị trấn (tiêu chuẩn trước năm 2026)',
    'Population of communes, wards and townships (standard before 2026)',
    'Население общин, кварталов и посёлков (норма до 2026 года)',
  ),
  parameters: {
    'commune-mountain': parameter(5_000, 'person', titles.mountain),
    commune: parameter(8_000, 'person', titles.commune),
    'ward-of-urban-district': parameter(
      15_000,
      'person',
      text('Phường thuộc quận', 'Wards of an urban district', 'Кварталы городского района'),
    ),
    'ward-of-city': parameter(
      7_000,
      'person',
      text(
        'Phường thuộc thành phố thuộc tỉnh',
        'Wards of a provincial city',
        'Кварталы города провинциального подчинения',
      ),
    ),
    'ward-of-town': parameter(
      5_000,
      'person',
      text('Phường thuộc thị xã', 'Wards of a town', 'Кварталы малого города'),
    ),
    township: parameter(8_000, 'person', titles.township, 'assumed'),
  },
  check: atLeast(measure('population'), [
    { when: [kind('commune'), mountain], parameter: 'commune-mountain' },
    { when: [kind('commune')], parameter: 'commune' },
    { when: [kind('ward'), under('urban-district')], parameter: 'ward-of-urban-district' },
    { when: [kind('ward'), under('city')], parameter: 'ward-of-city' },
    // A ward below none of the three is of 2025, and this resolution has no figure for it.
    { when: [kind('ward'), under('town')], parameter: 'ward-of-town' },
    { when: [kind('township')], parameter: 'township' },
  ]),
}

export const area1211: Norm = {
  ...rule,
  id: 'nq-1211-2016-area',
  title: text(
    'Diện tích tự nhiên của xã, phường, thị trấn (tiêu chuẩn trước năm 2026)',
    'Area of communes, wards and townships (standard before 2026)',
    'Площадь общин, кварталов и посёлков (норма до 2026 года)',
  ),
  parameters: {
    'commune-mountain': parameter(50_000_000, 'square-metre', titles.mountain),
    commune: parameter(30_000_000, 'square-metre', titles.commune),
    ward: parameter(5_500_000, 'square-metre', titles.ward),
    township: parameter(14_000_000, 'square-metre', titles.township, 'assumed'),
  },
  check: atLeast(measure('area'), [
    { when: [kind('commune'), mountain], parameter: 'commune-mountain' },
    { when: [kind('commune')], parameter: 'commune' },
    { when: [kind('ward')], parameter: 'ward' },
    { when: [kind('township')], parameter: 'township' },
  ]),
}
