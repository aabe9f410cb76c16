import { Table } from '@mantine/core'
import type { PostsBesideNorm } from '@tinhgon/engine'
import { type CalendarDate, formatCount } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { sumRoads } from './sum-roads.ts'

/** All units above the norm added up: now, at the end of every year, and what the norm allows. */
export function SurplusSums({
  rows,
  asOf,
}: {
  readonly rows: readonly PostsBesideNorm[]
  readonly asOf: CalendarDate
}) {
  const { language, texts } = useLanguage()
  const { surplus } = texts
  const sums = useMemo(() => sumRoads(rows, asOf), [rows, asOf])
  const years = [...new Set(sums.flatMap(({ ends }) => [...ends.keys()]))].sort()
  const figure = (value: number): string => formatCount(value, language)
  if (sums.length === 0) return null
  return (
    <Table className="sums" horizontalSpacing={8} withRowBorders={false} captionSide="top">
      <Table.Caption>{surplus.sums}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{surplus.unit}</Table.Th>
          <Table.Th scope="col" className="figure">
            {surplus.current}
          </Table.Th>
          {years.map((year) => (
            <Table.Th scope="col" className="figure" key={year}>
              <span title={surplus.endOf(year)}>{year}</span>
            </Table.Th>
          ))}
          <Table.Th scope="col" className="figure">
            {surplus.norm}
          </Table.Th>
          <Table.Th scope="col" className="figure">
            {surplus.surplus}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sums.map(({ counts, units, current, allowed, over, ends }) => (
          <Table.Tr key={counts}>
            <Table.Td>{`${surplus.counts[counts]} (${figure(units)} ${texts.units})`}</Table.Td>
            <Table.Td className="figure">{figure(current)}</Table.Td>
            {years.map((year) => (
              <Table.Td key={year} className="figure">
                {figure(ends.get(year) ?? current)}
              </Table.Td>
            ))}
            <Table.Td className="figure">{figure(allowed)}</Table.Td>
            <Table.Td className="figure">{`+${figure(over)}`}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
