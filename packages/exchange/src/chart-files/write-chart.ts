import {
  type ChartOutcome,
  chartScene,
  chartSubjectOf,
  leastType,
  type Scene,
  type ScenePage,
} from '@tinhgon/charts'
import { formatFigure, type Refusal, refusal, textIn } from '@tinhgon/model'
import type { ExportGround } from '../ground/export-ground.ts'
import { findUnit } from '../ground/find-unit.ts'
import { writeHtml } from '../html/write-html.ts'
import { writePdf } from '../pdf/write-pdf.ts'
import { PictureTooLarge, writePng } from '../png/write-png.ts'
import { writePptx } from '../pptx/write-pptx.ts'
import { writeSvg } from '../svg/write-svg.ts'
import { textMeasure } from '../typefaces/typefaces.ts'
import { chartHeader } from './chart-header.ts'
import type { ChartOrder, WrittenFile } from './chart-order.ts'

export type ChartFilesOrRefusals =
  | {
      readonly ok: true
      readonly files: readonly WrittenFile[]
      readonly pages: number
      readonly units: number
      /** The smallest type on its cards, in points; below `leastType` only where that was allowed. */
      readonly type: number
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }

/** Tells how far the work is, from 0 to 1; what it throws ends the work. */
export type TellProgress = (fraction: number) => Promise<void>

/**
 * A chart as files: one, or for pictures and SVG one a page. Refuses what could not be read in print, unless
 * that was allowed, and says what would help.
 */
export async function writeChart(
  ground: ExportGround,
  order: ChartOrder,
  progress: TellProgress = async () => {},
): Promise<ChartFilesOrRefusals> {
  const made = makeScene(ground, order)
  if ('refusals' in made) return { ok: false, refusals: made.refusals }
  const { scene, type, isLegible } = made.outcome
  if (!isLegible && !order.allowsSmallType)
    return refuse(
      refusal('type-too-small', 'paper', [], {
        size: oneDecimal(type),
        least: leastType,
        paper: order.paper,
      }),
    )
  try {
    await progress(0.3)
    const files = await filesOf(scene, order, `Tinh Gọn ${ground.hash}`, progress)
    return { ok: true, files, pages: scene.pages.length, units: made.units, type }
  } catch (error) {
    if (!(error instanceof PictureTooLarge)) throw error
    return refuse(
      refusal('picture-too-large', 'resolution', [], { resolution: order.resolution, paper: order.paper }),
    )
  }
}

/** A page of a chart as a picture, with its size on paper in millimetres. */
export interface ChartPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

/** A chart as pictures for other documents, one a page; its type is never below what can be read in print. */
export function chartPictures(
  ground: ExportGround,
  order: Omit<ChartOrder, 'format' | 'isSpread' | 'allowsSmallType' | 'firstPages' | 'madeAt'>,
):
  | { readonly ok: true; readonly pictures: readonly ChartPicture[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] } {
  const spread = { ...order, isSpread: true, allowsSmallType: false }
  const made = makeScene(ground, spread)
  if ('refusals' in made) return { ok: false, refusals: made.refusals }
  const { pages, language } = made.outcome.scene
  return {
    ok: true,
    pictures: pages.map((page) => ({
      png: writePng(page, language, order.resolution),
      width: page.width,
      height: page.height,
    })),
  }
}

const refuse = (fault: Refusal): ChartFilesOrRefusals => ({ ok: false, refusals: [fault] })

const oneDecimal = (value: number): number => Math.floor(value * 10) / 10

/** What of an order the scene needs. */
export type SceneOrder = Omit<ChartOrder, 'format' | 'madeAt' | 'firstPages'>

/** The scene of a chart before any format, and how many units it shows. */
export function makeScene(
  ground: ExportGround,
  order: SceneOrder,
): { outcome: ChartOutcome; units: number } | { refusals: readonly Refusal[] } {
  const { profile, opening, structure } = ground
  const { view, language } = order
  const faults = unknownTerms(ground, order)
  const shown = view === 'before' ? opening : structure
  const scope = order.scope === null ? null : findUnit(shown.units.values(), order.scope)
  if (scope === undefined) faults.push(refusal('unknown-unit', 'scope', [], { id: order.scope ?? '' }))
  if (faults.length > 0 || scope === undefined) return { refusals: faults }
  const measures = new Map(profile.measures.map((measure) => [measure.id, measure]))
  const subject = chartSubjectOf(
    opening,
    structure,
    {
      view,
      unitId: scope?.id ?? null,
      systems: order.systems && new Set(order.systems),
      tiers: order.tiers && new Set(order.tiers),
      relations: new Set(order.relations),
      measures: order.measures,
      countsPosts: order.countsPosts,
      language,
    },
    (value, id) => {
      const measure = measures.get(id)
      return measure ? formatFigure(value, measure, language) : String(value)
    },
  )
  if (subject.units.length === 0) return { refusals: [refusal('nothing-to-draw', 'scope', [], {})] }
  const titles = {
    systems: new Map(profile.systems.map(({ id, title }) => [id, textIn(title, language)])),
    relations: new Map(profile.relations.map(({ id, title }) => [id, textIn(title, language)])),
  }
  const outcome = chartScene(subject, chartHeader(ground, view, scope, language), titles, order, textMeasure)
  return { outcome, units: subject.units.length }
}

function unknownTerms(
  { profile }: ExportGround,
  order: Pick<ChartOrder, 'systems' | 'tiers' | 'relations' | 'measures'>,
): Refusal[] {
  const check = (
    given: readonly string[] | null,
    known: readonly { readonly id: string }[],
    path: string,
  ): Refusal[] => {
    const ids = new Set(known.map(({ id }) => id))
    return (given ?? [])
      .filter((id) => !ids.has(id))
      .map((id) => refusal('unknown-term', path, [], { id, known: [...ids].join(', ') }))
  }
  return [
    ...check(order.systems, profile.systems, 'systems'),
    ...check(order.tiers, profile.tiers, 'tiers'),
    ...check(order.relations, profile.relations, 'relations'),
    ...check(order.measures, profile.measures, 'measures'),
  ]
}

const utf8 = new TextEncoder()

async function filesOf(
  scene: Scene,
  { format, resolution, firstPages, madeAt }: ChartOrder,
  subject: string,
  progress: TellProgress,
): Promise<WrittenFile[]> {
  const facts = { author: 'Tinh Gọn', subject, madeAt }
  const eachPage = async (
    ending: string,
    mediaType: string,
    write: (page: ScenePage) => Uint8Array,
  ): Promise<WrittenFile[]> => {
    const files: WrittenFile[] = []
    for (const page of scene.pages.slice(0, firstPages ?? scene.pages.length)) {
      const number = String(page.number).padStart(3, '0')
      const name = scene.pages.length === 1 ? `so-do.${ending}` : `so-do-${number}.${ending}`
      files.push({ name, mediaType, content: write(page) })
      await progress(0.3 + (0.7 * files.length) / (scene.pages.length + 1))
    }
    return files
  }
  switch (format) {
    case 'svg':
      return eachPage('svg', 'image/svg+xml', (page) => utf8.encode(writeSvg(page, scene.language)))
    case 'png':
      return eachPage('png', 'image/png', (page) => writePng(page, scene.language, resolution))
    case 'pdf':
      return [{ name: 'so-do.pdf', mediaType: 'application/pdf', content: await writePdf(scene, facts) }]
    case 'pptx':
      return [
        {
          name: 'so-do.pptx',
          mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
          content: await writePptx(scene, facts),
        },
      ]
    case 'html':
      return [
        { name: 'so-do.html', mediaType: 'text/html; charset=utf-8', content: utf8.encode(writeHtml(scene)) },
      ]
  }
}
