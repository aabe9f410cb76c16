import type { Norm } from '@tinhgon/model'
import { largestCities } from './kinds.ts'
import { atLeast, cited, parameter, posts, text, under, unitsOf, within } from './terms.ts'

/**
 * Posts of a department's division. The type of a province is not in the model: cities are taken to be of
 * type I, and provinces are held to what all types must have. Districts and communes are not meant.
 */
const rule: Pick<Norm, 'subject' | 'replaces' | 'appliesTo' | 'severity' | 'parameters' | 'check'> = {
  subject: 'divisions',
  replaces: [],
  appliesTo: unitsOf('government', ['province'], ['division']),
  severity: 'violation',
  parameters: {
    'largest-city': parameter(
      7,
      'post',
      text(
        'Phòng của sở thuộc Hà Nội, Thành phố Hồ Chí Minh',
        'Divisions of departments of Hà Nội and Ho Chi Minh City',
        'Отделы департаментов Ханоя и Хошимина',
      ),
    ),
    city: parameter(
      6,
      'post',
      text(
        'Phòng của sở thuộc thành phố khác trực thuộc Trung ương (coi là loại I)',
        'Divisions of departments of other centrally run cities (taken to be of type I)',
        'Отделы департаментов других городов центрального подчинения (считаются I типа)',
      ),
      'assumed',
    ),
    province: parameter(
      5,
      'post',
      text(
        'Phòng của sở thuộc tỉnh (mức của loại II, III; loại I là 6)',
        'Divisions of departments of a province (types II and III; six in type I)',
        'Отделы департаментов провинции (II и III тип; шесть в I типе)',
      ),
    ),
  },
  check: atLeast(posts(), [
    {
      when: [within(...largestCities), under('peoples-committee-of-municipality')],
      parameter: 'largest-city',
    },
    { when: [under('peoples-committee-of-municipality')], parameter: 'city' },
    { when: [], parameter: 'province' },
  ]),
}

const title = (vi: string, en: string, ru: string) =>
  text(
    `Biên chế tối thiểu của một phòng thuộc sở (${vi})`,
    `Posts that a department's division has to have (${en})`,
    `Наименьшее число должностей отдела департамента (${ru})`,
  )

export const divisionPosts45: Norm = {
  ...rule,
  id: 'nd-45-2025-division-posts',
  title: title('đến 30/6/2025', 'until 30 June 2025', 'до 30 июня 2025 года'),
  citation: cited(
    'Nghị định số 45/2025/NĐ-CP',
    'Biên chế của phòng',
    'news.laodong.vn 1471045; lawnet.vn/en 177004',
  ),
  holds: { from: '2025-03-01', until: '2025-06-30' },
}

export const divisionPosts150: Norm = {
  ...rule,
  id: 'nd-150-2025-division-posts',
  title: title('từ 1/7/2025', 'from 1 July 2025', 'с 1 июля 2025 года'),
  // Read to replace decree 45; that its figures are the same is assumed.
  citation: cited(
    'Mặc định của chương trình',
    'Giữ mức của Nghị định số 45/2025/NĐ-CP sau khi Nghị định số 150/2025/NĐ-CP thay thế',
    'tothethao.com 2376423',
    'assumed',
  ),
  holds: { from: '2025-07-01', until: null },
}
