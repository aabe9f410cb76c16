import { Group, NumberInput } from '@mantine/core'
import type { PostsBesideNorm } from '@tinhgon/engine'
import { type CalendarDate, formatCalendarDate } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { stagesOf } from './road-draft.ts'

/** How many of a unit's staff leave by each stage; which seats these are follows from their order. */
export function StaffStages(props: {
  readonly row: PostsBesideNorm
  readonly asOf: CalendarDate
  readonly editable: boolean
  readonly onChoose: (choices: readonly [string, CalendarDate | null][]) => void
}) {
  const { row, asOf, editable, onChoose } = props
  const { language, texts } = useLanguage()
  const stages = stagesOf(row, asOf)
  const counts = stages.map((stage) => row.seats.filter(({ leavesOn }) => leavesOn === stage).length)
  const set = (index: number, count: number): void => {
    const wanted = counts.with(index, Math.max(0, Math.floor(count)))
    const ends = wanted.flatMap((many, place) => new Array<CalendarDate>(many).fill(stages[place] ?? asOf))
    onChoose(row.seats.map(({ postId }, place) => [postId, ends[place] ?? null]))
  }
  return (
    <Group gap="xs" align="flex-end">
      {stages.map((stage, index) => (
        <NumberInput
          key={stage}
          size="xs"
          w={112}
          label={texts.surplus.leavingIn(formatCalendarDate(stage, language))}
          disabled={!editable}
          min={0}
          max={row.surplus}
          clampBehavior="strict"
          allowDecimal={false}
          value={counts[index] ?? 0}
          onChange={(value) => set(index, Number(value) || 0)}
        />
      ))}
    </Group>
  )
}
