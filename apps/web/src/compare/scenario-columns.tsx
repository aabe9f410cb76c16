import { Table } from '@mantine/core'
import type { ComparedScenario } from './comparison.ts'
import { ScenarioHeading } from './scenario-heading.tsx'

/** The head of a table with a row for each thing compared and a column for each scenario. */
export function ScenarioColumns(props: {
  /** What the rows are. */
  readonly first: string
  readonly scenarios: readonly ComparedScenario[]
}) {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{props.first}</Table.Th>
        {props.scenarios.map((scenario) => (
          <Table.Th scope="col" key={scenario.letter}>
            <ScenarioHeading scenario={scenario} />
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  )
}
