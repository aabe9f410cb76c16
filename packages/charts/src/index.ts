export { pageFaults } from './check/page-faults.ts'
export { point } from './layout/card.ts'
export type { Point, Rectangle } from './layout/sheet.ts'
export type { TextMeasure, TypeFace } from './layout/text-measure.ts'
export { leastType } from './pages/fit-sheet.ts'
export { type PaperName, paperSizes } from './pages/paper-size.ts'
export type { ChartHeader } from './scene/chart-header.ts'
export { type ChartOutcome, type ChartRequest, type ChartTitles, chartScene } from './scene/chart-scene.ts'
export { paperColours } from './scene/paper-colours.ts'
export type {
  Pen,
  Scene,
  SceneBox,
  SceneCode,
  SceneItem,
  SceneNote,
  ScenePage,
  SceneSample,
  SceneShape,
  SceneText,
  SceneTie,
  SceneWatermark,
  SystemShape,
} from './scene/scene.ts'
export type { ChartRelation, ChartSubject, ChartUnit } from './subject/chart-unit.ts'
export { type ChartScope, type ChartView, chartSubjectOf, type SayFigure } from './subject/subject-of.ts'
export { type ChartWords, chartWords } from './words/chart-words.ts'
