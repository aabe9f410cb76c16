import { Select } from '@mantine/core'
import type { PostsBesideNorm, Structure, SurplusSeat } from '@tinhgon/engine'
import { type CalendarDate, formatCalendarDate, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { LeavingCostButton } from '../leaving-cost/leaving-cost-button.tsx'
import { mergerDay } from '../leaving-cost/merger-day.ts'
import { stagesOf } from './road-draft.ts'

/** One seat that is too many: whose it is, where it comes from, until when it is lawful, and when it ends. */
export function SeatLine(props: {
  readonly seat: SurplusSeat
  readonly row: PostsBesideNorm
  readonly structure: Structure
  readonly opening: Structure
  readonly asOf: CalendarDate
  /** Whether the day was set by an act that is no part of the road. */
  readonly fixed: boolean
  readonly editable: boolean
  readonly onChoose: (endsOn: CalendarDate | null) => void
}) {
  const { seat, row, structure, opening, asOf, fixed, editable, onChoose } = props
  const { language, texts } = useLanguage()
  const { surplus } = texts
  const said = (date: CalendarDate): string => formatCalendarDate(date, language)
  const role = textIn(structure.vocabulary.roles.get(seat.role)?.title, language) ?? seat.role
  const holder =
    seat.holderId === null ? surplus.vacantSeat : (structure.table('people').get(seat.holderId)?.name ?? '')
  const from = seat.fromUnitId === null ? null : opening.unit(seat.fromUnitId)?.name
  const stages = stagesOf(row, asOf)
  const offered =
    seat.leavesOn === null || stages.includes(seat.leavesOn) ? stages : [seat.leavesOn, ...stages]
  return (
    <li className="seat">
      <div className="seat-text">
        <span className={seat.holderId === null ? 'quiet' : 'seat-holder'}>{holder}</span>
        {` · ${role} · ${from ? surplus.from(from) : surplus.newSeat}`}
        <p className="quiet">
          {seat.lawfulUntil === null ? surplus.notLawful : surplus.lawfulUntil(said(seat.lawfulUntil))}
        </p>
      </div>
      {seat.holderId !== null && (
        <LeavingCostButton
          postId={seat.postId}
          name={holder}
          role={role}
          unit={structure.unit(row.unit)?.name ?? row.unit}
          decisionOn={said(mergerDay(structure, row.unit) ?? asOf)}
          leavesOn={seat.leavesOn === null ? '' : said(seat.leavesOn)}
        />
      )}
      {fixed && seat.leavesOn !== null ? (
        <span className="quiet">{surplus.byOtherAct(said(seat.leavesOn))}</span>
      ) : (
        <Select
          size="xs"
          w={170}
          aria-label={`${surplus.leaves}: ${holder}, ${role}`}
          disabled={!editable}
          value={seat.leavesOn ?? ''}
          onChange={(endsOn) => onChoose(endsOn === null || endsOn === '' ? null : endsOn)}
          allowDeselect={false}
          data={[
            { value: '', label: surplus.stays },
            ...offered.map((stage) => ({ value: stage, label: surplus.endsOn(said(stage)) })),
          ]}
        />
      )}
    </li>
  )
}
