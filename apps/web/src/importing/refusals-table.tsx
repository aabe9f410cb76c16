import { Table, Title } from '@mantine/core'
import { describeRefusal, type Refusal } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** Faults or warnings with the table, the row and the column that they stand at. */
export function RefusalsTable({
  title,
  refusals,
}: {
  readonly title: string
  readonly refusals: readonly Refusal[]
}) {
  const { language, texts } = useLanguage()
  const said = texts.importing
  if (refusals.length === 0) return null
  return (
    <section aria-label={title}>
      <Title order={2} fz={16} my="xs">
        {title}
      </Title>
      <Table withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{said.place}</Table.Th>
            <Table.Th>{said.row}</Table.Th>
            <Table.Th>{said.column}</Table.Th>
            <Table.Th>{said.message}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {refusals.map((refused) => {
            const [, table = refused.path, row = '', column = ''] =
              /^(.*?): row (\d+)(?:, (.*))?$/s.exec(refused.path) ?? []
            return (
              <Table.Tr key={`${refused.code} ${refused.path} ${refused.message}`}>
                <Table.Td>{table}</Table.Td>
                <Table.Td>{row}</Table.Td>
                <Table.Td>{column}</Table.Td>
                <Table.Td>{describeRefusal(refused, language)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </section>
  )
}
