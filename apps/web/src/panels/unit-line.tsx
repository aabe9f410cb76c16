import { type ChangeMark, markSigns } from '@tinhgon/engine'
import type { Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { type NormMark, normSign } from '../norms/norm-marks.ts'

const shapes: Readonly<Record<string, string>> = {
  party: 'M1 1h10v10H1z',
  government: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8z',
  council: 'M6 0l6 6-6 6-6-6z',
  front: 'M6 .8l6 10.4H0z',
  territory: 'M3 .8h6L12 6 9 11.2H3L0 6z',
}

/** The outline of a system's shape in a square of 12 by 12. */
export const outlineOfSystem = (system: string): string => shapes[system] ?? shapes.government ?? ''

/** The shape of a unit's system, so that colour is never alone. */
export function SystemShape({ system, size = 11 }: { readonly system: string; readonly size?: number }) {
  return (
    <svg className="system-shape" width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={outlineOfSystem(system)} fill={`var(--system-${system}, var(--ink))`} />
    </svg>
  )
}

/** A unit in one line: shape, name, change mark, a note at the end. */
export function UnitLine(props: {
  readonly unit: Unit
  /** Where its whole name has no room. */
  readonly name?: string
  readonly mark?: ChangeMark | null
  readonly norms?: NormMark | null
  readonly note?: string
}) {
  const { unit, name = unit.name, mark = null, norms = null, note } = props
  const { texts } = useLanguage()
  return (
    <span className="unit-line">
      <SystemShape system={unit.system} />
      <span className={mark === 'ended' ? 'unit-name ended' : 'unit-name'}>{name}</span>
      {mark !== null && (
        <span className="mark" title={texts.marks[mark]}>
          {markSigns[mark]}
          <span className="visually-hidden"> {texts.marks[mark]}</span>
        </span>
      )}
      {norms && (
        <span className="mark" title={texts.norms.marked(norms.fails, norms.open)}>
          {normSign(norms)}
          <span className="visually-hidden"> {texts.norms.marked(norms.fails, norms.open)}</span>
        </span>
      )}
      {note !== undefined && note !== '' && <span className="note">{note}</span>}
    </span>
  )
}
