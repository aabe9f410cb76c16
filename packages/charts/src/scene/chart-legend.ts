import type { ChangeMark } from '@tinhgon/engine'
import type { ChartSubject } from '../subject/chart-unit.ts'
import type { ChartWords } from '../words/chart-words.ts'
import type { ChartTitles } from './chart-scene.ts'
import type { LegendEntries } from './legend.ts'
import { relationPens } from './relation-pens.ts'
import { tiePen } from './tie-pen.ts'

/** What occurs in a chart and so is explained below it. */
export function legendEntries(
  { units, relations }: ChartSubject,
  titles: ChartTitles,
  words: ChartWords,
): LegendEntries {
  const systems = new Set(units.map(({ system }) => system))
  const marks = new Set(units.flatMap(({ mark }) => (mark ? [mark] : [])))
  const kinds = new Map(relations.map(({ kind, line }) => [kind, line]))
  return {
    systems: [...titles.systems].filter(([id]) => systems.has(id)).map(([id, title]) => ({ id, title })),
    lines: [
      ...(units.some(({ superiorId }) => superiorId !== null)
        ? [{ pen: tiePen(false, 1), title: words.subordinate }]
        : []),
      ...(units.some(({ isStaff, superiorId }) => isStaff && superiorId !== null)
        ? [{ pen: tiePen(true, 1), title: words.staff }]
        : []),
      ...[...titles.relations].flatMap(([kind, title]) => {
        const line = kinds.get(kind)
        return line ? [{ pen: relationPens(line, 1), title }] : []
      }),
    ],
    marks: (Object.keys(words.marks) as ChangeMark[])
      .filter((mark) => marks.has(mark))
      .map((mark) => ({ mark, title: words.marks[mark] })),
  }
}
