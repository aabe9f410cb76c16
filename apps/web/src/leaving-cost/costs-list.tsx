import { Button, Group, Table } from '@mantine/core'
import { leavingCases } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'
import type { CostEntry, ReadEntry } from './cost-entry.ts'
import { useLeavingCosts } from './leaving-costs-context.tsx'
import { Money } from './money.tsx'

/** Everybody entered so far, each to be opened or deleted. */
export function CostsList(props: {
  readonly read: readonly (ReadEntry & { readonly postId: string; readonly entry: CostEntry })[]
  readonly onOpen: (postId: string) => void
}) {
  const { read, onOpen } = props
  const { language, texts } = useLanguage()
  const { leavingCost } = texts
  const { remove } = useLeavingCosts()
  return (
    <Table className="cost-lines" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{leavingCost.person}</Table.Th>
          <Table.Th scope="col">{leavingCost.case}</Table.Th>
          <Table.Th scope="col" className="amount">
            {leavingCost.amount}
          </Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {read.map(({ postId, entry, cost }) => (
          <Table.Tr key={postId}>
            <Table.Td>
              <strong>{entry.name}</strong>
              <p className="quiet">{`${entry.role} · ${entry.unit}`}</p>
            </Table.Td>
            <Table.Td>{cost === null ? leavingCost.notComputed : leavingCases[cost.case][language]}</Table.Td>
            <Table.Td className="amount">{cost === null ? '–' : <Money amount={cost.total} />}</Table.Td>
            <Table.Td>
              <Group gap={4} wrap="nowrap" justify="flex-end">
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={leavingCost.of(entry.name)}
                  onClick={() => onOpen(postId)}
                >
                  {leavingCost.open}
                </Button>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={leavingCost.removeOf(entry.name)}
                  onClick={() => remove([postId])}
                >
                  {leavingCost.remove}
                </Button>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
