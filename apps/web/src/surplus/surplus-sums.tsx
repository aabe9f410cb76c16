import { Table } from '@mantine/core'
import { type PostsBesideNorm, roadOf } from '@tinhgon/engine'
import type { CalendarDate } from '@tinhgon/model'
import { useMemo } from 'react'
import { formatCount } from '../language/format.ts'
import { useLanguage } from '../language/language-context.tsx'

const kinds = ['heads', 'deputies', 'staff'] as const

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

/** Averages over several units are left out: their seats are counted where they are. */
function sumRoads(rows: readonly PostsBesideNorm[], asOf: CalendarDate) {
  const last = rows.reduce(
    (latest, { normOn }) => (normOn !== null && normOn > latest ? normOn : latest),
    asOf,
  )
  return kinds.flatMap((counts) => {
    const ofKind = rows.filter((row) => row.counts === counts && row.surplus > 0 && row.seats.length > 0)
    if (ofKind.length === 0) return []
    const ends = new Map<number, number>()
    for (let year = Number(asOf.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
      ends.set(
        year,
        ofKind.reduce((sum, row) => sum + seatsAt(row, asOf, year), 0),
      )
    const total = (of: (row: PostsBesideNorm) => number): number =>
      ofKind.reduce((sum, row) => sum + of(row), 0)
    return [
      {
        counts,
        units: ofKind.length,
        current: total(({ current }) => current),
        allowed: total(({ allowed }) => allowed),
        over: total((row) => row.surplus),
        ends,
      },
    ]
  })
}

function seatsAt(row: PostsBesideNorm, asOf: CalendarDate, year: number): number {
  const { years } = roadOf(row, asOf)
  return years.findLast((one) => one.year <= year)?.seats ?? row.current
}
