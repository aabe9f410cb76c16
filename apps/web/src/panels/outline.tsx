import type { ChangeMark } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { NormMark } from '../norms/norm-marks.ts'
import type { Standing } from '../session/standing.ts'
import { OutlineLine } from './outline-line.tsx'
import { outlineRows } from './outline-rows.ts'
import { type RowPlaces, rowAt, rowPlaces } from './row-places.ts'

/** Names of selected rows are bold; with room for that nothing moves when one is selected. */
const nameFont = '600 14px "Be Vietnam Pro", sans-serif'

/**
 * The structure as a tree for reading and for the keyboard: arrows walk and fold, space selects, with Ctrl or
 * Shift one selects more. A row dragged onto another asks to move the unit there. Only the rows in sight are
 * in the page.
 */
export function Outline(props: {
  /** The structure to list, at the step on screen. */
  readonly standing: Standing
  readonly systems: ReadonlySet<string>
  readonly selected: ReadonlySet<string>
  readonly markOf: (unit: Unit) => ChangeMark | null
  readonly normsOf: (unit: Unit) => NormMark | null
  readonly onSelect: (unitId: string, add: boolean) => void
  /** A unit was dropped onto another; null where nothing may be moved. */
  readonly onMove: ((unitId: string, superiorId: string) => void) | null
}) {
  const { standing, systems, selected, markOf, normsOf, onSelect, onMove } = props
  const { structure } = standing
  const { texts } = useLanguage()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [active, setActive] = useState(0)
  const [scroll, setScroll] = useState({ top: 0, height: 600, width: 300 })
  const [fontIsHere, setFontIsHere] = useState(false)
  const viewport = useRef<HTMLDivElement>(null)

  const rows = useMemo(() => outlineRows(standing.structure, systems, opened), [standing, systems, opened])
  // biome-ignore lint/correctness/useExhaustiveDependencies: names are as wide as their font is, once it is here, and marks change with the step as rows do
  const places = useMemo(() => {
    const measure = document.createElement('canvas').getContext('2d')
    if (!measure) throw new Error('names cannot be measured')
    measure.font = nameFont
    return rowPlaces(rows, scroll.width, measure, (unit) => ({
      change: markOf(unit) !== null,
      norms: normsOf(unit) !== null,
    }))
  }, [rows, scroll.width, fontIsHere])
  useEffect(() => void document.fonts.load(nameFont, 'Huế').then(() => setFontIsHere(true)), [])

  useEffect(() => {
    const element = viewport.current
    if (!element) return
    const measure = (): void => setScroll(scrollOf(element))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // A unit selected elsewhere is brought into sight here.
  useEffect(() => {
    const last = [...selected].at(-1)
    const unit = last === undefined ? undefined : structure.unit(last)
    if (!unit) return
    const superiors: string[] = []
    for (
      let id = unit.superiorId;
      id !== null && superiors.length < 100;
      id = structure.unit(id)?.superiorId ?? null
    )
      superiors.push(id)
    setOpened((before) =>
      superiors.every((id) => before.has(id)) ? before : new Set([...before, ...superiors]),
    )
  }, [selected, structure])

  const toggle = (unitId: string, open: boolean): void =>
    setOpened((before) => {
      const after = new Set(before)
      if (open) after.add(unitId)
      else after.delete(unitId)
      return after
    })
  const goTo = (index: number): void => {
    const bounded = Math.max(0, Math.min(rows.length - 1, index))
    setActive(bounded)
    scrollTo(viewport.current, places, bounded)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[active]
    if (!row) return
    const isOpen = opened.has(row.unit.id)
    if (event.key === 'ArrowDown') goTo(active + 1)
    else if (event.key === 'ArrowUp') goTo(active - 1)
    else if (event.key === 'Home') goTo(0)
    else if (event.key === 'End') goTo(rows.length - 1)
    else if (event.key === 'ArrowRight' && row.children > 0)
      isOpen ? goTo(active + 1) : toggle(row.unit.id, true)
    else if (event.key === 'ArrowLeft')
      isOpen
        ? toggle(row.unit.id, false)
        : goTo(rows.findIndex(({ unit }) => unit.id === row.unit.superiorId))
    else if (event.key === ' ' || event.key === 'Enter')
      onSelect(row.unit.id, event.ctrlKey || event.shiftKey || event.metaKey)
    else return
    event.preventDefault()
  }

  const sought = [...selected].at(-1)
  const soughtRow = sought === undefined ? -1 : rows.findIndex(({ unit }) => unit.id === sought)
  const shownFor = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (shownFor.current === sought || soughtRow < 0) return
    shownFor.current = sought
    setActive(soughtRow)
    scrollTo(viewport.current, places, soughtRow)
  }, [sought, soughtRow, places])

  const first = Math.max(0, rowAt(places, scroll.top) - 4)
  const last = Math.min(rows.length, rowAt(places, scroll.top + scroll.height) + 5)
  const topOf = (index: number): number => places.tops[index] ?? 0
  return (
    <div
      className="outline"
      role="tree"
      aria-multiselectable="true"
      aria-label={texts.outline}
      // Scrolled out of sight the row is not in the page; the next key brings it back.
      aria-activedescendant={
        rows[active] && active >= first && active < last ? `row-${rows[active].unit.id}` : undefined
      }
      tabIndex={0}
      ref={viewport}
      onScroll={(event) => setScroll(scrollOf(event.currentTarget))}
      onKeyDown={onKeyDown}
    >
      {rows.length === 0 && (
        <p className="quiet outline-empty">{structure.units.size === 0 ? texts.noUnits : texts.allHidden}</p>
      )}
      <div style={{ height: topOf(rows.length), position: 'relative' }}>
        {rows.slice(first, last).map((row, offset) => {
          const { unit } = row
          const index = first + offset
          const isOpen = opened.has(unit.id)
          return (
            <OutlineLine
              key={unit.id}
              row={row}
              name={places.names[index] ?? unit.name}
              top={topOf(index)}
              height={topOf(index + 1) - topOf(index)}
              open={isOpen}
              selected={selected.has(unit.id)}
              active={index === active}
              mark={markOf(unit)}
              norms={normsOf(unit)}
              onPick={(event) => {
                setActive(index)
                onSelect(unit.id, event.ctrlKey || event.shiftKey || event.metaKey)
              }}
              onToggle={() => toggle(unit.id, !isOpen)}
              onDrop={onMove && ((unitId) => onMove(unitId, unit.id))}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Brings a row into sight, and moves nothing where it is in sight already. */
function scrollTo(element: HTMLElement | null, { tops }: RowPlaces, row: number): void {
  if (!element) return
  const [top = 0, bottom = 0] = [tops[row], tops[row + 1]]
  if (top < element.scrollTop) element.scrollTop = top
  else if (bottom > element.scrollTop + element.clientHeight)
    element.scrollTop = bottom - element.clientHeight
}

const scrollOf = ({ scrollTop, clientHeight, clientWidth }: HTMLElement) => ({
  top: scrollTop,
  height: clientHeight,
  width: clientWidth,
})
