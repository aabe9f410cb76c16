import { SegmentedControl, Text } from '@mantine/core'
import { type CouncilSeats, NormCheck, type Structure, seatSums } from '@tinhgon/engine'
import { useMemo, useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'
import { SeatSums } from './seat-sums.tsx'
import { SeatTable } from './seat-table.tsx'

/** Council seats by law before and after, added up by area, beside what was elected. */
export function SeatsView(props: {
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly onSelect: (unitId: string) => void
}) {
  const { folded, standing, onSelect } = props
  const { texts } = useLanguage()
  const [pane, setPane] = useState<'before' | 'after'>('after')
  const counted = useMemo(() => countSeats(folded, standing), [folded, standing])
  const { before, after } = counted
  if (before.seats.length + after.seats.length === 0) return <Text size="sm">{texts.councilSeats.none}</Text>
  return (
    <>
      <Text size="sm" c="dimmed">
        {texts.councilSeats.intro}
      </Text>
      <SeatSums
        before={before.sums}
        after={after.sums}
        structure={standing.structure}
        opening={folded.opening}
      />
      <SegmentedControl
        size="xs"
        my="sm"
        value={pane}
        onChange={(chosen) => setPane(chosen === 'before' ? 'before' : 'after')}
        data={[
          { value: 'before', label: texts.councilSeats.before },
          { value: 'after', label: texts.councilSeats.after },
        ]}
      />
      <SeatTable
        seats={counted[pane].seats}
        structure={pane === 'before' ? folded.opening : standing.structure}
        onSelect={onSelect}
      />
    </>
  )
}

function countSeats({ opening, borders }: FoldedScenario, { structure, check }: Standing) {
  const norms = check.norms.filter((norm) => norm.check.type === 'seats')
  const ground = { asOf: check.asOf, operatesOn: () => null, borders }
  const counted = (where: Structure, seats: CouncilSeats[]) => ({
    seats,
    sums: seatSums(where, norms, seats),
  })
  return {
    before: counted(opening, [...new NormCheck(opening, norms, ground).seats()]),
    after: counted(structure, [...check.seats()]),
  }
}
