import type { LineageFlow } from '@tinhgon/engine'
import { formatFigure, type MeasureDefinition } from '@tinhgon/model'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { goTo } from '../session/page-path.ts'
import type { ComparedScenario } from './comparison.ts'
import { type FlowBy, type FlowNode, layFlows } from './flow-layout.ts'
import { unitAddress } from './unit-link.tsx'

/** In pixels: made to fit one page, what is taller could not be read. */
const tallestOnPaper = 1_300

/** The flows drawn: a hover or focus shows one way alone, a click leads to the unit. */
export function FlowDiagram(props: {
  readonly scenario: ComparedScenario
  readonly flows: readonly LineageFlow[]
  readonly by: FlowBy
  readonly measure: MeasureDefinition | null
}) {
  const { scenario, flows, by, measure } = props
  const { language, texts } = useLanguage()
  const said = texts.comparing.flow
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(1_200)
  const [pointed, setPointed] = useState<FlowNode | null>(null)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(700, entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const picture = useMemo(() => layFlows(flows, by, width), [flows, by, width])
  useEffect(() => {
    if (picture) setPointed(null)
  }, [picture])
  const figure = (amount: number | null): string =>
    measure === null
      ? ''
      : amount === null
        ? ` · – ${said.amountUnknown}`
        : ` · ${formatFigure(amount, measure, language)}`
  return (
    <div
      ref={frame}
      className={`flow${pointed ? ' pointed' : ''}${picture.height < tallestOnPaper ? ' fits-paper' : ''}`}
    >
      <svg
        width={width}
        height={picture.height}
        viewBox={`0 0 ${width} ${picture.height}`}
        aria-labelledby="flow-title"
      >
        <title id="flow-title">{said.label}</title>
        {picture.links.map((link) => {
          const { flow } = link
          const lit = pointed !== null && (link.source === pointed || link.target === pointed)
          const { before, after, extent, amount } = flow
          const how = extent === 'ended' ? texts.marks.ended : texts.extent[extent]
          return (
            <path
              key={`${before.id} ${after?.id ?? ''}`}
              d={link.path}
              className={`flow-link${lit ? ' lit' : ''}${amount === null ? ' unknown-amount' : ''}${after && after.id === before.id ? ' same' : ''}`}
              strokeWidth={Math.max(1.5, link.width ?? 0)}
            >
              <title>{`${before.name} → ${after?.name ?? texts.marks.ended} · ${how}${figure(amount)}`}</title>
            </path>
          )
        })}
        {picture.nodes.map((node) => (
          <FlowName
            key={`${node.side} ${node.unit?.id ?? ''}`}
            node={node}
            scenario={scenario}
            parts={node.side === 'after' ? (node.targetLinks?.length ?? 0) : 0}
            onPoint={setPointed}
          />
        ))}
      </svg>
    </div>
  )
}

function FlowName(props: {
  readonly node: FlowNode
  readonly scenario: ComparedScenario
  /** How many came together in it. */
  readonly parts: number
  readonly onPoint: (node: FlowNode | null) => void
}) {
  const { node, scenario, parts, onPoint } = props
  const { texts } = useLanguage()
  const { unit, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node
  const left = side === 'before'
  const name = unit?.name ?? texts.comparing.flow.ended
  const drawn = (
    <>
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} className="flow-node" />
      <text x={left ? x0 - 8 : x1 + 8} y={(y0 + y1) / 2} dy="0.35em" textAnchor={left ? 'end' : 'start'}>
        {parts > 1 ? `${name} (⇉ ${parts})` : name}
      </text>
    </>
  )
  const pointing = {
    onMouseEnter: () => onPoint(node),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(node),
    onBlur: () => onPoint(null),
  }
  if (!unit) return <g {...pointing}>{drawn}</g>
  const address = unitAddress(scenario, unit.id)
  return (
    <a
      href={address}
      {...pointing}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        goTo(address)
      }}
    >
      {drawn}
    </a>
  )
}
