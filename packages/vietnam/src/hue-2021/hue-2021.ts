import type { Baseline, Figure, Remark } from '@tinhgon/model'
import { addUnit, emptyDraft } from '../draft/baseline-draft.ts'
import { type WardRow, wards } from './wards.ts'

const citations = {
  division: 'Chia phường Phú Thuận, 1/7/2021',
  list: 'Danh mục hành chính 2009',
  census: 'Tổng điều tra dân số 1/4/2019',
} as const

function figuresOf({ code, area, population, census2019 }: WardRow): readonly Figure[] {
  const unitId = `t-${code}`
  const figure = (
    measure: string,
    known: WardRow['area'],
    date: string,
    source: string,
  ): readonly Figure[] => [
    { unitId, measure, value: known?.value ?? null, date, grade: known?.grade ?? 'assumed', source },
  ]
  return [
    ...figure('area', area, '2021-06-30', area?.grade === 'derived' ? citations.division : citations.list),
    ...figure('population', population, '2021-06-30', citations.division),
    ...figure('population-census-2019', census2019, '2019-04-01', citations.census),
  ]
}

const remarks: readonly Remark[] = [
  ...['t-19744', 't-19747', 't-19765', 't-19771'].map((unitId) => ({
    unitId,
    grade: 'assumed' as const,
    text: {
      vi: 'Mã số của phường đã kết thúc, suy từ thứ tự của danh mục.',
      en: 'The code of a ward that ended, inferred from the order of the list.',
      ru: 'Код прекращённого квартала, выведен из порядка списка.',
    },
  })),
  ...['t-19750', 't-19762'].map((unitId) => ({
    unitId,
    grade: 'estimated' as const,
    text: {
      vi: 'Dân số bằng số điều tra 2019 của phường sau khi nhận, trừ phần nhận của Phú Thuận: là ước tính.',
      en: 'People are those of the later ward at the census of 2019 less what it took of Phú Thuận: an estimate.',
      ru: 'Население – по переписи 2019 года для квартала после присоединения, за вычетом взятого у Футхуана: оценка.',
    },
  })),
]

/** A dozen wards of inner Huế on 30 June 2021, with what is known of them: unknown is not zero. */
export function hue2021(): Baseline {
  const draft = emptyDraft()
  const unit = { system: 'territory' } as const
  addUnit(draft, {
    ...unit,
    id: 't-46',
    kind: 'province',
    tier: 'province',
    name: 'Tỉnh Thừa Thiên Huế',
    code: '46',
    superiorId: null,
  })
  addUnit(draft, {
    ...unit,
    id: 't-474',
    kind: 'city',
    tier: 'district',
    name: 'Thành phố Huế',
    code: '474',
    superiorId: 't-46',
  })
  for (const { code, name } of wards)
    addUnit(draft, {
      ...unit,
      id: `t-${code}`,
      kind: 'ward',
      tier: 'commune',
      name,
      code,
      superiorId: 't-474',
    })
  return {
    format: 'tinhgon.baseline',
    version: 1,
    id: 'hue-2021',
    profile: 'vietnam',
    title: {
      vi: 'Nội thành Huế, 30/6/2021',
      en: 'Inner Huế, 30 June 2021',
      ru: 'Центральная часть Хюэ, 30.06.2021',
    },
    description: {
      vi: 'Mười hai phường nội thành trước khi phường Phú Thuận được chia; nhiều số liệu chưa biết.',
      en: 'Twelve inner wards before the ward Phú Thuận was divided; many figures are unknown.',
      ru: 'Двенадцать центральных кварталов до раздела квартала Футхуан; многие показатели неизвестны.',
    },
    date: '2021-06-30',
    sources: [
      {
        id: citations.division,
        title:
          'Phường Phú Thuận: 0,46 km² và 7.548 người về Tây Lộc; 0,8 km² và 4.926 người về Thuận Hòa (thanhnien.vn, bài 1375154). Số của ba phường tính từ đó.',
      },
      { id: citations.list, title: 'Danh mục hành chính 2009 (github.com/LucieContamin/censusVN2009).' },
      {
        id: citations.census,
        title: 'Tổng điều tra dân số và nhà ở 1/4/2019 (github.com/hgscarlette/vn-demographic).',
      },
    ],
    units: draft.units,
    relations: [],
    people: [],
    posts: [],
    figures: wards.flatMap(figuresOf),
    remarks: [...remarks],
  }
}
