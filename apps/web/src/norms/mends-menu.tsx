import { Button, Popover, Stack, Text } from '@mantine/core'
import { type Mend, mendsOf, type NormFinding, postsBesideNorms, seatDepartures } from '@tinhgon/engine'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { Texts } from '../language/texts-vi.ts'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { Standing } from '../session/standing.ts'

/** Ways out of a finding, tried on the spot, the one that breaks least first. */
export function MendsMenu(props: {
  readonly finding: NormFinding
  readonly folded: FoldedScenario
  readonly standing: Standing
  readonly onChoose: (mend: Mend, title: string) => void
}) {
  const { finding, folded, standing, onChoose } = props
  const { texts } = useLanguage()
  const [mends, setMends] = useState<readonly Mend[] | null>(null)
  const [opened, setOpened] = useState(false)
  const open = (): void => {
    setMends(tryMends(folded, standing, finding))
    setOpened(true)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="default" onClick={() => (opened ? setOpened(false) : open())}>
          {texts.norms.mend}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6} maw={420}>
          {mends?.length === 0 && <Text size="sm">{texts.norms.noMend}</Text>}
          {mends?.map((mend) => {
            const title = titleOf(mend, standing, texts)
            return (
              <button
                key={`${mend.type} ${mend.unitId}`}
                type="button"
                className="link mend"
                onClick={() => {
                  setOpened(false)
                  onChoose(mend, title)
                }}
              >
                {title}
                <span className="quiet">
                  {` · ${texts.norms.mendEffect(mend.mends.length, mend.breaks.length)}`}
                </span>
              </button>
            )
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function tryMends(folded: FoldedScenario, { structure, check, day }: Standing, finding: NormFinding): Mend[] {
  const departures = seatDepartures(folded.steps, day)
  const posts = postsBesideNorms({ structure, check, baseline: folded.baseline, departures })
  return mendsOf(
    {
      structure,
      check,
      borders: folded.borders,
      posts: posts.find(({ id }) => id === finding.id) ?? null,
      actId: `act-${crypto.randomUUID()}`,
      operatesOn: day,
    },
    finding,
  )
}

function titleOf({ type, unitId, seats }: Mend, { structure }: Standing, texts: Texts): string {
  const name = structure.unit(unitId ?? '')?.name ?? ''
  if (type === 'merge-with') return texts.norms.mendMergeWith(name)
  return type === 'end-seats' ? texts.norms.mendEndSeats(seats) : texts.norms.mendTakeSeats(seats, name)
}
