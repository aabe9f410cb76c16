import type { ChartPage } from '../pages/chart-pages.ts'
import type { ChartSubject } from '../subject/chart-unit.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { cardBox, type OnPage } from './card-box.ts'
import type { PageFrame } from './page-frame.ts'
import { relationTies } from './relation-ties.ts'
import type { SceneBox, SceneItem, SceneTie } from './scene.ts'
import { tiePen } from './tie-pen.ts'

/** The units of a page with their lines, at their places; lines come first, so that cards lie over them. */
export function drawnOn(
  { fitted }: ChartPage,
  { content }: PageFrame,
  subject: ChartSubject,
  words: ChartWords,
): SceneItem[] {
  const { sheet, scale } = fitted
  const [spareX, spareY] = [content.width - sheet.width * scale, content.height - sheet.height * scale]
  // What is low stands above the middle, where the eye expects it.
  const onPage: OnPage = { x: content.x + spareX / 2, y: content.y + spareY * 0.3, scale }
  const levels = new Map<string, number>()
  const boxes = sheet.cards.map((placed): SceneBox => {
    const level = 1 + (levels.get(placed.unit.superiorId ?? '') ?? 0)
    levels.set(placed.unit.id, level)
    return cardBox(placed, onPage, level, words.marks)
  })
  const ties = sheet.ties.map(
    ({ fromId, toId, isStaff, points }): SceneTie => ({
      type: 'tie',
      fromId,
      toId,
      points: points.map(({ x, y }) => ({ x: onPage.x + x * scale, y: onPage.y + y * scale })),
      pen: tiePen(isStaff, scale),
    }),
  )
  return [...ties, ...relationTies(subject.relations, boxes, scale), ...boxes]
}
