import type { PaperName } from '@tinhgon/charts'
import { formatCalendarDate, type PaperSection, type Refusal } from '@tinhgon/model'
import { chartPictures } from '../../chart-files/write-chart.ts'
import type { ExportGround } from '../../ground/export-ground.ts'
import { paragraph } from '../official-heading.ts'

/** Which charts stand in a scheme: the same before and after. */
export interface SchemeCharts {
  /** Code or id of a unit; null for everything. */
  readonly scope: string | null
  readonly depth: number | null
  readonly systems: readonly string[] | null
  readonly tiers: readonly string[] | null
  readonly measures: readonly string[]
}

/** What is left for a picture on an A4 page across, below its caption, in millimetres. */
const room = { width: 252, height: 150 }
/** Sharp in print also where the page of the chart is drawn smaller. */
const resolution = 220
const paper: PaperName = 'A4'

const views = [
  { view: 'before', title: 'trước sắp xếp' },
  { view: 'after', title: 'sau sắp xếp' },
] as const

/** A page for every page of the charts before and after, each with its caption. */
export function chartSections(
  ground: ExportGround,
  order: SchemeCharts,
): { readonly sections: readonly PaperSection[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = []
  const sections = views.flatMap(({ view, title }, index): PaperSection[] => {
    const drawn = chartPictures(ground, {
      ...order,
      view,
      relations: [],
      countsPosts: false,
      paper,
      isLandscape: true,
      language: 'vi',
      resolution,
    })
    if (!drawn.ok) {
      refusals.push(...drawn.refusals.map((one) => ({ ...one, path: `charts.${one.path}` })))
      return []
    }
    const date = view === 'before' ? ground.baseline.date : ground.day
    const pages = drawn.pictures.length
    return drawn.pictures.map(({ png, width, height }, page): PaperSection => {
      const scale = Math.min(room.width / width, room.height / height)
      const caption = `Sơ đồ ${index + 1}. Tổ chức bộ máy ${title}, ngày ${formatCalendarDate(date, 'vi')}${pages > 1 ? ` (${page + 1}/${pages})` : ''}`
      return {
        orientation: 'landscape',
        blocks: [
          paragraph(page === 0 ? 'part' : 'heading', caption, { bold: true }),
          { type: 'picture', png, width: width * scale, height: height * scale, alternative: caption },
        ],
      }
    })
  })
  return { sections, refusals }
}
