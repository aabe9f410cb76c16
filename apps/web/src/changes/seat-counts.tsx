import { ActionIcon, Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type Profile, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import type { SeatCount } from './new-seats.ts'

/** How many seats of which role: a row each. */
export function SeatCounts(props: {
  readonly seats: readonly SeatCount[]
  readonly onChange: (seats: readonly SeatCount[]) => void
  readonly roles: Profile['roles']
}) {
  const { seats, onChange, roles } = props
  const { language, texts } = useLanguage()
  const replace = (row: number, seat: SeatCount): void => onChange(seats.with(row, seat))
  const free = roles.find(({ id }) => seats.every(({ role }) => role !== id))
  return (
    <Stack gap={6}>
      <Text size="sm" fw={600}>
        {texts.changes.newSeats}
      </Text>
      {seats.map((seat, row) => (
        <Group key={seat.role} gap="xs" wrap="nowrap">
          <Select
            aria-label={texts.placement.role}
            searchable
            allowDeselect={false}
            flex={1}
            value={seat.role}
            onChange={(role) => role !== null && replace(row, { ...seat, role })}
            data={roles
              .filter(({ id }) => id === seat.role || seats.every(({ role }) => role !== id))
              .map(({ id, title }) => ({ value: id, label: textIn(title, language) }))}
          />
          <NumberInput
            aria-label={texts.changes.seatCount}
            w={90}
            min={1}
            max={500}
            value={seat.count}
            onChange={(count) => replace(row, { ...seat, count: Number(count) || 1 })}
          />
          <ActionIcon
            variant="subtle"
            aria-label={texts.changes.removeRow}
            onClick={() => onChange(seats.toSpliced(row, 1))}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
      <div>
        <Button
          size="xs"
          variant="default"
          disabled={!free}
          onClick={() => free && onChange([...seats, { role: free.id, count: 1 }])}
        >
          {texts.changes.addSeats}
        </Button>
      </div>
    </Stack>
  )
}
