import { Button, Table } from '@mantine/core'
import { type PostsBesideNorm, roadActId, type Structure } from '@tinhgon/engine'
import { type CalendarDate, formatCalendarDate, formatCount } from '@tinhgon/model'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { spread } from './road-draft.ts'
import { RoadYears } from './road-years.tsx'
import { SeatLine } from './seat-line.tsx'
import { StaffStages } from './staff-stages.tsx'

const columns = 6

/** One unit beside one norm; opened, its seats and the road that the planner sets for them. */
export function SurplusRow(props: {
  readonly row: PostsBesideNorm
  readonly structure: Structure
  readonly opening: Structure
  readonly asOf: CalendarDate
  /** The act of the plan that takes a seat away, where one does. */
  readonly endedBy: (postId: string) => string | null
  readonly editable: boolean
  readonly onSelect: (unitId: string) => void
  readonly onChoose: (choices: readonly (readonly [string, CalendarDate | null])[]) => void
}) {
  const { row, structure, opening, asOf, endedBy, editable, onSelect, onChoose } = props
  const { language, texts } = useLanguage()
  const { surplus } = texts
  const [isOpen, setOpen] = useState(false)
  const name = structure.unit(row.unit)?.name ?? row.unit
  const figure = (value: number): string => formatCount(Math.round(value * 100) / 100, language)
  const isFixed = (postId: string, leavesOn: CalendarDate | null): boolean => {
    const actId = endedBy(postId)
    return actId !== null && leavesOn !== null && actId !== roadActId(leavesOn)
  }
  return (
    <>
      <Table.Tr>
        <Table.Td>
          <div className="unit-cell">
            <button
              type="button"
              className="twist"
              aria-expanded={isOpen}
              aria-label={surplus.seats(figure(row.seats.length))}
              disabled={row.seats.length === 0}
              style={{ visibility: row.seats.length === 0 ? 'hidden' : 'visible' }}
              onClick={() => setOpen((before) => !before)}
            >
              {isOpen ? '▾' : '▸'}
            </button>
            <button type="button" className="link inline" onClick={() => onSelect(row.unit)}>
              {name}
            </button>
          </div>
          {row.surplus > 0 && <RoadYears row={row} asOf={asOf} />}
        </Table.Td>
        <Table.Td className="figure">{figure(row.current)}</Table.Td>
        <Table.Td className="figure">
          {row.provisional === null
            ? '–'
            : row.provisional === 'everything'
              ? surplus.everything
              : figure(row.provisional)}
        </Table.Td>
        <Table.Td className="figure">{figure(row.allowed)}</Table.Td>
        <Table.Td className="figure">{row.surplus > 0 ? `+${figure(row.surplus)}` : '0'}</Table.Td>
        <Table.Td className="figure">
          {row.normOn === null ? '–' : formatCalendarDate(row.normOn, language)}
        </Table.Td>
      </Table.Tr>
      {isOpen && (
        <Table.Tr>
          <Table.Td colSpan={columns} className="seats">
            {row.counts === 'staff' ? (
              <StaffStages row={row} asOf={asOf} editable={editable} onChoose={onChoose} />
            ) : (
              <ul className="plain">
                {row.seats.map((seat) => (
                  <SeatLine
                    key={seat.postId}
                    seat={seat}
                    row={row}
                    structure={structure}
                    opening={opening}
                    asOf={asOf}
                    fixed={isFixed(seat.postId, seat.leavesOn)}
                    editable={editable}
                    onChoose={(endsOn) => onChoose([[seat.postId, endsOn]])}
                  />
                ))}
              </ul>
            )}
            {editable && (
              <Button size="compact-xs" variant="default" mt={6} onClick={() => onChoose(spread(row, asOf))}>
                {surplus.spread}
              </Button>
            )}
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
