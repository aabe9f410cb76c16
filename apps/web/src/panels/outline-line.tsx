import type { ChangeMark } from '@tinhgon/engine'
import type { DragEvent, MouseEvent } from 'react'
import { useState } from 'react'
import type { NormMark } from '../norms/norm-marks.ts'
import type { OutlineRow } from './outline-rows.ts'
import { UnitLine } from './unit-line.tsx'

const dragged = 'application/x-tinhgon-unit'

/** One row of the outline; dragged onto another it asks to be moved under that. */
export function OutlineLine(props: {
  readonly row: OutlineRow
  /** What it says: the name of the unit, or its short name. */
  readonly name: string
  readonly top: number
  readonly height: number
  readonly open: boolean
  readonly selected: boolean
  readonly active: boolean
  readonly mark: ChangeMark | null
  readonly norms: NormMark | null
  readonly onPick: (event: MouseEvent) => void
  readonly onToggle: () => void
  /** Null where nothing may be moved. */
  readonly onDrop: ((unitId: string) => void) | null
}) {
  const { row, name, top, height, open, selected, active, onDrop } = props
  const { unit, depth, children, place, siblings } = row
  const [over, setOver] = useState(false)
  const allow = (event: DragEvent): void => {
    if (!onDrop || !event.dataTransfer.types.includes(dragged)) return
    event.preventDefault()
    setOver(true)
  }
  const classes = ['outline-row', selected && 'selected', active && 'active', over && 'over']
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself handles the keyboard
    <div
      id={`row-${unit.id}`}
      role="treeitem"
      tabIndex={-1}
      aria-level={depth + 1}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={selected}
      aria-expanded={children > 0 ? open : undefined}
      className={classes.filter((name) => name !== false).join(' ')}
      style={{ top, height, paddingLeft: 8 + depth * 14 }}
      title={name === unit.name ? undefined : unit.name}
      onClick={props.onPick}
      draggable={onDrop !== null}
      onDragStart={(event) => event.dataTransfer.setData(dragged, unit.id)}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop?.(event.dataTransfer.getData(dragged))
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        className="twist"
        aria-hidden="true"
        style={{ visibility: children > 0 ? 'visible' : 'hidden' }}
        onClick={(event) => {
          event.stopPropagation()
          props.onToggle()
        }}
      >
        {open ? '▾' : '▸'}
      </button>
      <UnitLine
        unit={unit}
        name={name}
        mark={props.mark}
        norms={props.norms}
        note={children > 0 ? String(children) : ''}
      />
    </div>
  )
}
