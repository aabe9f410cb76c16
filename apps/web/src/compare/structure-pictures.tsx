import { Group, Select, Text } from '@mantine/core'
import { type ChangeMark, markSigns } from '@tinhgon/engine'
import { formatCount, textIn } from '@tinhgon/model'
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { usePalette } from '../appearance/use-palette.ts'
import { useLanguage } from '../language/language-context.tsx'
import { goTo } from '../session/page-path.ts'
import type { Comparison } from './comparison.ts'
import { ScenarioHeading } from './scenario-heading.tsx'
import {
  type Dot,
  dotsBefore,
  dotsOf,
  drawDots,
  type SharedChart,
  sharedChart,
  sharedLikenesses,
} from './structure-drawing.ts'
import { unitAddress } from './unit-link.tsx'

const shownMarks: readonly ChangeMark[] = [
  'new',
  'merged',
  'split',
  'moved',
  'renamed',
  'reclassified',
  'ended',
]

/** The structure once for the baseline and once for each scenario, at one scale and in the same places. */
export function StructurePictures({ comparison }: { readonly comparison: Comparison }) {
  const { scenarios, profile, opening } = comparison
  const { language, texts } = useLanguage()
  const said = texts.comparing
  const present = useMemo(() => new Set([...opening.units.values()].map(({ system }) => system)), [opening])
  const [system, setSystem] = useState(() =>
    present.has('territory') ? 'territory' : ([...present][0] ?? ''),
  )
  const chart = useMemo(() => sharedChart(comparison, system), [comparison, system])
  const shared = useMemo(() => sharedLikenesses(comparison, system), [comparison, system])
  const before = useMemo(() => dotsBefore(comparison, chart, system), [comparison, chart, system])
  const after = useMemo(
    () => scenarios.map((scenario) => dotsOf(scenario, chart, system, shared)),
    [scenarios, chart, system, shared],
  )
  return (
    <>
      <Group gap="md" mb="sm" align="flex-end">
        <Select
          size="xs"
          label={texts.systems}
          value={system}
          onChange={(chosen) => setSystem(chosen ?? system)}
          data={profile.systems
            .filter(({ id }) => present.has(id))
            .map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
          allowDeselect={false}
        />
        <Text size="xs" c="ink.5" maw={640}>
          {said.picturesIntro}{' '}
          {shownMarks.map((mark) => `${markSigns[mark]} ${texts.marks[mark]}`).join(' · ')}
        </Text>
      </Group>
      <div className="pictures">
        <figure className="picture">
          <figcaption>
            {said.baseline}
            <Counts dots={before} />
          </figcaption>
          <Picture dots={before} chart={chart} label={said.pictureOf(said.baseline)} onOpen={null} />
        </figure>
        {scenarios.map((scenario, place) => (
          <figure className="picture" key={scenario.letter}>
            <figcaption>
              <ScenarioHeading scenario={scenario} />
              <Counts dots={after[place] ?? []} />
            </figcaption>
            <Picture
              dots={after[place] ?? []}
              chart={chart}
              label={said.pictureOf(textIn(scenario.document.title, language))}
              onOpen={(unitId) => goTo(unitAddress(scenario, unitId))}
            />
          </figure>
        ))}
      </div>
    </>
  )
}

/** The same in words: how many there are, and how many bear which mark. */
function Counts({ dots }: { readonly dots: readonly Dot[] }) {
  const { language, texts } = useLanguage()
  const byMark = Map.groupBy(dots, ({ mark }) => mark)
  const living = dots.length - (byMark.get('ended')?.length ?? 0)
  const marks = shownMarks.flatMap((mark) => {
    const count = byMark.get(mark)?.length ?? 0
    return count === 0 || mark === 'ended' ? [] : `${markSigns[mark]} ${formatCount(count, language)}`
  })
  return (
    <span className="quiet">{[`${formatCount(living, language)} ${texts.units}`, ...marks].join(' · ')}</span>
  )
}

function Picture(props: {
  readonly dots: readonly Dot[]
  readonly chart: SharedChart
  readonly label: string
  readonly onOpen: ((unitId: string) => void) | null
}) {
  const { dots, chart, label, onOpen } = props
  const { texts } = useLanguage()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [width, setWidth] = useState(0)
  const [hovered, setHovered] = useState<Dot | null>(null)
  useEffect(() => {
    const element = canvas.current?.parentElement
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const scale = width / chart.width
  const palette = usePalette()
  useEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context || width === 0) return
    // Twice as fine as the screen, so that it prints sharp.
    const fine = Math.max(2, window.devicePixelRatio)
    element.width = width * fine
    element.height = chart.height * scale * fine
    context.setTransform(fine, 0, 0, fine, 0, 0)
    drawDots(context, dots, chart, scale, palette)
  }, [dots, chart, width, scale, palette])
  const dotAt = ({ nativeEvent: { offsetX, offsetY } }: MouseEvent): Dot | null => {
    let [nearest, distance]: [Dot | null, number] = [null, 20]
    for (const dot of dots) {
      const away = Math.hypot(dot.x - offsetX / scale, dot.y - offsetY / scale)
      if (away < distance) [nearest, distance] = [dot, away]
    }
    return nearest
  }
  return (
    <div className="picture-frame">
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        style={{ height: chart.height * scale, cursor: hovered && onOpen ? 'pointer' : 'default' }}
        onMouseMove={(event) => setHovered(dotAt(event))}
        onMouseLeave={() => setHovered(null)}
        onClick={(event) => {
          const dot = dotAt(event)
          if (dot && onOpen) onOpen(dot.unit.id)
        }}
      />
      {hovered && (
        <span
          className="picture-tip"
          style={{ left: Math.min(hovered.x * scale, width - 160), top: hovered.y * scale + 12 }}
        >
          {hovered.mark === null ? '' : `${markSigns[hovered.mark]} `}
          {hovered.unit.name}
          {hovered.mark === null ? '' : ` (${texts.marks[hovered.mark]})`}
        </span>
      )}
    </div>
  )
}
