import type { ReadResolution } from '@tinhgon/vietnam'
import { memo, useEffect, useMemo, useRef } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type Segment, textSegments } from './text-segments.ts'

/** What is pointed at, on either side. */
export interface Pointed {
  readonly clause: number | null
  readonly unitId: string | null
  /** Where it was pointed at: the other side brings it into sight. */
  readonly from: 'text' | 'structure'
}

/** The text as it was given, with the clauses, the units named and what is open marked in it. */
export function ResolutionText(props: {
  readonly text: string
  readonly read: ReadResolution
  readonly pointed: Pointed | null
  readonly onPoint: (pointed: Pointed | null) => void
}) {
  const { text, read, pointed, onPoint } = props
  const { texts } = useLanguage()
  const segments = useMemo(() => textSegments(text, read), [text, read])
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (pointed?.from !== 'structure' || pointed.clause === null) return
    place.current
      ?.querySelector(`[data-clause="${pointed.clause}"]`)
      ?.scrollIntoView({ block: 'nearest', behavior: 'auto' })
  }, [pointed])
  return (
    <section
      ref={place}
      className="resolution-text"
      aria-label={texts.resolution.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard
      tabIndex={0}
      onMouseOver={(event) => {
        const element = (event.target as HTMLElement).closest<HTMLElement>('[data-clause]')
        const clause = element?.dataset.clause
        const unitId = (event.target as HTMLElement).dataset.unit ?? null
        onPoint(clause === undefined ? null : { clause: Number(clause), unitId, from: 'text' })
      }}
      onFocus={() => undefined}
      onMouseLeave={() => onPoint(null)}
    >
      {segments.map((segment) => (
        <Piece
          key={segment.start}
          segment={segment}
          clausePointed={pointed !== null && pointed.clause === segment.clause}
          unitPointed={pointed !== null && pointed.unitId !== null && pointed.unitId === segment.unitId}
        />
      ))}
    </section>
  )
}

const Piece = memo(function Piece({
  segment,
  clausePointed,
  unitPointed,
}: {
  readonly segment: Segment
  readonly clausePointed: boolean
  readonly unitPointed: boolean
}) {
  const { clause, unitId, open, text } = segment
  if (clause === null && unitId === null && !open) return <span>{text}</span>
  const classes = [
    clause === null ? '' : 'in-clause',
    clausePointed ? 'pointed' : '',
    unitId === null ? '' : 'named-unit',
    unitPointed ? 'pointed-unit' : '',
    open ? 'open-part' : '',
  ]
  return (
    <span
      className={classes.filter((name) => name !== '').join(' ')}
      {...(clause === null ? {} : { 'data-clause': clause })}
      {...(unitId === null ? {} : { 'data-unit': unitId })}
    >
      {text}
    </span>
  )
})
