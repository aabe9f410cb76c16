import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'

/** A post that is free: people are dropped on it, or placed by its button. */
export function PostTarget(props: {
  readonly role: string
  readonly unit: string
  readonly note: string | null
  readonly plannedName: string | null
  readonly canPlace: boolean
  readonly onPlace: () => void
  readonly onTakeBack: () => void
}) {
  const { role, unit, note, plannedName, canPlace, onPlace, onTakeBack } = props
  const { texts } = useLanguage()
  const { placement } = texts
  const [over, setOver] = useState(false)
  const free = plannedName === null
  return (
    <li
      className={over ? 'target over' : 'target'}
      onDragOver={(event) => {
        if (!free) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (free) onPlace()
      }}
    >
      <div>
        <strong>{role}</strong>
        <span className="person-where">{unit}</span>
        {note !== null && <span className="quiet">{note}</span>}
        {plannedName !== null && <span className="person-planned">{placement.planned(plannedName)}</span>}
      </div>
      {free ? (
        <Button size="compact-xs" variant="default" disabled={!canPlace} onClick={onPlace}>
          {placement.place}
        </Button>
      ) : (
        <Button size="compact-xs" variant="default" onClick={onTakeBack}>
          {placement.takeBack}
        </Button>
      )}
    </li>
  )
}
