import { type ChartHeader, type ChartView, chartWords } from '@tinhgon/charts'
import { formatCalendarDate, type Language, textIn, type Unit } from '@tinhgon/model'
import type { ExportGround } from '../ground/export-ground.ts'

/** What stands above a chart: what it shows, of which day, on which documents it rests. */
export function chartHeader(
  ground: ExportGround,
  view: ChartView,
  scope: Unit | null,
  language: Language,
): ChartHeader {
  const words = chartWords[language]
  const title = textIn(ground.title, language)
  const day = view === 'before' ? ground.baseline.date : ground.day
  const state = `${words.views[view]} · ${words.asOf(formatCalendarDate(day, language))}`
  return {
    title: scope?.name ?? title,
    subtitle: scope ? `${title} · ${state}` : state,
    legalBases: view === 'before' ? [] : documentsOf(ground),
    hash: ground.hash,
    isDraft: view !== 'before' && ground.isDraft,
  }
}

/** The documents of the acts that were folded, each once; of an act without one, those of its events. */
function documentsOf({ steps }: ExportGround): string[] {
  const documents = steps.flatMap(({ act }) =>
    act.legalBasis
      ? [act.legalBasis.document]
      : act.events.flatMap(({ legalBasis }) => legalBasis?.document ?? []),
  )
  return [...new Set(documents)]
}
