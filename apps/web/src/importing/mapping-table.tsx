import { Badge, Select, Table, Title } from '@mantine/core'
import {
  type FigureUnit,
  figureUnits,
  type MappedColumn,
  type MappedTable,
  meaningsIn,
  type TableMapping,
  textIn,
} from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'
import type { ImportResult } from './import-result.ts'

/** What each column means, to be corrected; guesses are marked. */
export function MappingTable(props: {
  readonly mapping: TableMapping
  readonly seen: ImportResult['seen']
  readonly onChange: (mapping: TableMapping) => void
}) {
  const { mapping, seen, onChange } = props
  const said = useLanguage().texts.importing
  const change = (at: number, column: MappedColumn): void =>
    onChange({
      ...mapping,
      tables: mapping.tables.map((table, index) => (index === at ? withColumn(table, column) : table)),
    })
  return (
    <section aria-label={said.mapping}>
      {mapping.tables.map((table, index) => {
        const { columns = [], rows = 0 } = seen.find((one) => one.table === table.table) ?? {}
        return (
          <div key={table.table}>
            <Title order={2} fz={16} my="xs">
              {said.table(table.table, rows)}
            </Title>
            <Table withTableBorder>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{said.column}</Table.Th>
                  <Table.Th>{said.samples}</Table.Th>
                  <Table.Th>{said.meaning}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {columns.map(({ column, header, samples }) => (
                  <ColumnRow
                    key={column}
                    table={table}
                    column={
                      table.columns.find((one) => one.column === column) ?? {
                        column,
                        header,
                        meaning: 'nothing',
                      }
                    }
                    samples={samples}
                    onChange={(mapped) => change(index, mapped)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )
      })}
    </section>
  )
}

/** In the place that it had: mappings are known again by the order of their headers. */
const withColumn = (table: MappedTable, column: MappedColumn): MappedTable => ({
  ...table,
  columns: table.columns.some((one) => one.column === column.column)
    ? table.columns.map((one) => (one.column === column.column ? column : one))
    : [...table.columns, column],
})

function ColumnRow(props: {
  readonly table: MappedTable
  readonly column: MappedColumn
  readonly samples: readonly string[]
  readonly onChange: (column: MappedColumn) => void
}) {
  const { table, column, samples, onChange } = props
  const said = useLanguage().texts.importing
  const options = useOptions(table)
  const title = column.header || column.column
  const choose = (value: string | null): void => {
    const option = options.find((one) => one.value === value)
    const { column: letters, header = '' } = column
    if (option) onChange({ column: letters, header, ...option.mapped })
  }
  return (
    <Table.Tr>
      <Table.Td>
        {column.column} · {title}
      </Table.Td>
      <Table.Td className="import-samples">{samples.join(' · ')}</Table.Td>
      <Table.Td>
        <div className="import-meaning">
          <Select
            aria-label={`${said.meaning}: ${title}`}
            size="xs"
            searchable
            allowDeselect={false}
            value={valueOfColumn(column)}
            data={options.map(({ value, label }) => ({ value, label }))}
            onChange={choose}
          />
          {column.guessed && column.meaning !== 'nothing' && (
            <Badge variant="light" tt="none">
              {said.guessed}
            </Badge>
          )}
        </div>
      </Table.Td>
    </Table.Tr>
  )
}

type Meant = Pick<MappedColumn, 'meaning' | 'tier' | 'measure' | 'unit'>

const valueOfColumn = ({ meaning, tier, measure, unit }: Meant): string =>
  meaning === 'value'
    ? meaning
    : [meaning, tier, measure, unit].filter((word) => word !== undefined).join(' ')

/** All that a column of the table may mean, in words. */
function useOptions({ subject }: MappedTable): readonly { value: string; label: string; mapped: Meant }[] {
  const { language, texts } = useLanguage()
  const said = texts.importing
  const option = (mapped: Meant, detail = '') => ({
    value: valueOfColumn(mapped),
    label: detail === '' ? said.meanings[mapped.meaning] : `${said.meanings[mapped.meaning]}: ${detail}`,
    mapped,
  })
  return [...meaningsIn(subject), 'nothing' as const].flatMap((meaning) => {
    if (meaning === 'level-code' || meaning === 'level-name')
      return vietnamProfile.tiers.map(({ id, title }) =>
        option({ meaning, tier: id }, textIn(title, language)),
      )
    if (meaning !== 'figure') return [option({ meaning })]
    return vietnamProfile.measures.flatMap(({ id, title, baseUnit }) =>
      (Object.keys(figureUnits) as FigureUnit[])
        .filter((unit) => figureUnits[unit].baseUnit === baseUnit)
        .map((unit) =>
          option({ meaning, measure: id, unit }, `${textIn(title, language)} (${said.units[unit]})`),
        ),
    )
  })
}
