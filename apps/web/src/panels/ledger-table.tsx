import { ScrollArea, Table, Text } from '@mantine/core'
import type { LedgerRow, Structure } from '@tinhgon/engine'
import { formatCount, formatFigure, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

const columns = ['opening', 'established', 'restated', 'ended', 'closing'] as const

/** The whole account, row by row. */
export function LedgerTable(props: { readonly ledger: readonly LedgerRow[]; readonly structure: Structure }) {
  const { ledger, structure } = props
  const { language, texts } = useLanguage()
  const { vocabulary } = structure
  const nameOf = (row: string): string => {
    const [part, system] = row.split('/')
    const title = textIn(vocabulary.profile.systems.find(({ id }) => id === system)?.title, language) ?? ''
    if (part === 'units' && system !== undefined) return texts.unitsRow(title)
    if (part === 'posts' && system !== undefined) return texts.postsRow(title)
    return textIn(vocabulary.measures.get(row)?.title, language) ?? row
  }
  const textOf = (row: string, value: number | null): string => {
    if (value === null) return '–'
    const measure = vocabulary.measures.get(row)
    return measure ? formatFigure(value, measure, language) : formatCount(value, language)
  }
  return (
    <ScrollArea.Autosize mah="60vh">
      <Text size="xs" c="dimmed" mb={4}>
        {texts.ledgerHint}
      </Text>
      <Table className="ledger-table" withRowBorders highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{texts.ledgerColumns.row}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column} ta="right">
                {texts.ledgerColumns[column]}
              </Table.Th>
            ))}
            <Table.Th ta="center">{texts.ledgerColumns.balanced}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ledger.map((entry) => (
            <Table.Tr key={entry.row}>
              <Table.Td>{nameOf(entry.row)}</Table.Td>
              {columns.map((column) => (
                <Table.Td key={column} className="figure" ta="right">
                  {textOf(entry.row, entry[column])}
                  {(column === 'opening' || column === 'closing') && entry.missing[column] > 0
                    ? ` (${formatCount(entry.missing[column], language)})`
                    : ''}
                </Table.Td>
              ))}
              <Table.Td ta="center">
                {entry.balanced === null
                  ? `◌ ${texts.unknownBalance}`
                  : entry.balanced
                    ? '✓'
                    : `✗ ${texts.unbalanced}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  )
}
