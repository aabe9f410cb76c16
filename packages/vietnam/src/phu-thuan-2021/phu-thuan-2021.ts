import type { CarriedMeasure, ChangeEvent, Scenario, Unit } from '@tinhgon/model'
import { hue2021 } from '../hue-2021/hue-2021.ts'

const dividedId = 't-19744'

/** What each of the two wards took of Phú Thuận: m² and people. */
const parts = [
  { takerId: 't-19750', area: 460_000, population: 7_548 },
  { takerId: 't-19762', area: 800_000, population: 4_926 },
] as const

function carried(part: (typeof parts)[number], peopleStated: boolean): CarriedMeasure[] {
  return [
    { type: 'figure', measure: 'area', value: part.area },
    peopleStated
      ? { type: 'figure', measure: 'population', value: part.population }
      : { type: 'unstated', measure: 'population' },
    // Nobody has said how the people of 2019 were divided.
    { type: 'unstated', measure: 'population-census-2019' },
  ]
}

function takePart(
  units: readonly Unit[],
  part: (typeof parts)[number],
  peopleStated: boolean,
): readonly ChangeEvent[] {
  return units
    .filter(({ id }) => id === part.takerId)
    .map((result) => ({
      type: 'units-merged',
      version: 1,
      legalBasis: null,
      result,
      survivor: true,
      sources: [
        { extent: 'whole', unitId: result.id },
        {
          extent: 'part',
          unitId: dividedId,
          measures: carried(part, peopleStated),
          childIds: [],
          postIds: [],
          relations: [],
        },
      ],
    }))
}

function scenario(id: string, title: Scenario['title'], peopleStated: boolean): Scenario {
  const { units } = hue2021()
  return {
    format: 'tinhgon.scenario',
    version: 1,
    id,
    baselineId: 'hue-2021',
    title,
    description: {
      vi: 'Phường Phú Thuận được chia hết cho Tây Lộc và Thuận Hòa; hai phường này giữ nguyên mã và tên. Các lần nhập phường khác cùng ngày không đưa vào ví dụ.',
      en: 'All of Phú Thuận is divided between Tây Lộc and Thuận Hòa, which keep their codes and names. Other mergers of the same day are left out.',
      ru: 'Весь Футхуан делится между кварталами Тэйлок и Тхуанхоа, которые сохраняют коды и названия. Другие объединения того же дня не включены.',
    },
    plan: [
      {
        act: {
          id,
          title: 'Chia phường Phú Thuận cho phường Tây Lộc và phường Thuận Hòa',
          operatesOn: '2021-07-01',
          legalBasis: {
            document: 'Nghị quyết số 1264/NQ-UBTVQH14',
            clause: null,
            quotation: null,
            decidedOn: '2021-04-27',
            inForceOn: '2021-07-01',
          },
          exhausts: [dividedId],
          events: parts.flatMap((part) => takePart(units, part, peopleStated)),
        },
        on: true,
        annotation: peopleStated
          ? 'Số và ngày của nghị quyết chưa đối chiếu với nguyên văn.'
          : 'Giả sử chưa ai nêu số dân từng phần: hai phường cùng giữ đúng 12.474 người của Phú Thuận.',
      },
    ],
  }
}

/** The division as it was: area and people of both parts are stated. */
export const phuThuan2021 = (): Scenario =>
  scenario(
    'phu-thuan-2021',
    {
      vi: 'Chia phường Phú Thuận, 2021',
      en: 'The ward Phú Thuận divided, 2021',
      ru: 'Раздел квартала Футхуан, 2021',
    },
    true,
  )

/** The same with people unstated, so that the two takers hold them jointly (L2). */
export const phuThuan2021Unstated = (): Scenario =>
  scenario(
    'phu-thuan-2021-unstated',
    {
      vi: 'Chia phường Phú Thuận, 2021: chưa nêu dân số',
      en: 'The ward Phú Thuận divided, 2021: people unstated',
      ru: 'Раздел квартала Футхуан, 2021: население не указано',
    },
    false,
  )
