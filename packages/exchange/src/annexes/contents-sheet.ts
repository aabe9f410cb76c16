import { type CompleteText, formatCalendarDate, type Language, textIn } from '@tinhgon/model'
import type { Column } from '../tables/table.ts'
import type { Sheet } from '../xlsx/write-xlsx.ts'
import type { AnnexGround } from './annex-ground.ts'
import { draftWords } from './official-heading.ts'

const title = (vi: string, en: string, ru: string): CompleteText => ({ vi, en, ru })

const words = {
  sheet: title('Mục lục', 'Contents', 'Содержание'),
  scenario: title('Phương án', 'Scenario', 'Сценарий'),
  baseline: title('Hiện trạng tại ngày', 'Before: as of', 'До: на день'),
  day: title('Sau sắp xếp, đến hết ngày', 'After: at the end of', 'После: на конец дня'),
  rulesOn: title('Theo quy định có hiệu lực ngày', 'By the rules in force on', 'По нормам на день'),
  state: title('Tình trạng', 'State', 'Состояние'),
  approved: title('Đã phê duyệt', 'Approved', 'Утверждено'),
  hash: title('Mã nội dung', 'Content hash', 'Хеш содержания'),
  dash: title(
    'Dấu “–” là chưa có số liệu, không phải bằng 0; (a/b): còn thiếu số liệu của a trên b đơn vị',
    '“–” is not known, which is not 0; (a/b): the figures of a out of b units are missing',
    '«–» – данных нет, это не 0; (a/b): нет данных по a из b единиц',
  ),
} as const

const columns: readonly Column[] = [
  { id: 'item', type: 'text', title: title('Mục', 'Item', 'Пункт') },
  { id: 'content', type: 'text', title: title('Nội dung', 'Content', 'Содержание') },
]

/** The first sheet: of what the workbook tells, and which sheet holds what. */
export function contentsSheet(ground: AnnexGround, sheets: readonly Sheet[], language: Language): Sheet {
  const { exported, report } = ground
  const day = (date: string): string => formatCalendarDate(date, language)
  const told = textIn(exported.title, language)
  return {
    name: words.sheet[language],
    title: told,
    table: {
      columns,
      rows: [
        [words.scenario[language], told],
        [words.baseline[language], day(exported.baseline.date)],
        [words.day[language], day(exported.day)],
        [words.rulesOn[language], day(report.rulesOn)],
        [words.state[language], exported.isDraft ? draftWords[language] : words.approved[language]],
        [words.hash[language], exported.hash],
        ['–', words.dash[language]],
        ...sheets.map((sheet) => [sheet.name, sheet.title]),
      ],
    },
  }
}
