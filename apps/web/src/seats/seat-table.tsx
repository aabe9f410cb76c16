import { Table } from '@mantine/core'
import type { CouncilSeats, Structure } from '@tinhgon/engine'
import { formatCount, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'

const collator = new Intl.Collator('vi')

/** One row a council: population, the seats that follow from it, and how. */
export function SeatTable(props: {
  readonly seats: readonly CouncilSeats[]
  readonly structure: Structure
  readonly onSelect: (unitId: string) => void
}) {
  const { seats, structure, onSelect } = props
  const { language, texts } = useLanguage()
  const said = texts.councilSeats
  const { profile, kinds } = structure.vocabulary
  const rows = useMemo(() => {
    const tiers = profile.tiers.map(({ id }) => id)
    return seats
      .flatMap((one) => {
        const unit = structure.unit(one.unit)
        return unit ? [{ one, unit }] : []
      })
      .sort(
        (a, b) =>
          tiers.indexOf(a.unit.tier) - tiers.indexOf(b.unit.tier) ||
          collator.compare(a.unit.name, b.unit.name),
      )
  }, [seats, structure, profile])
  const figure = (value: number): string => formatCount(value, language)
  return (
    <Table className="surplus" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{said.unit}</Table.Th>
          <Table.Th scope="col">{said.kind}</Table.Th>
          <Table.Th scope="col" className="figure">
            {said.population}
          </Table.Th>
          <Table.Th scope="col" className="figure">
            {said.seats}
          </Table.Th>
          <Table.Th scope="col">{said.rule}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ one, unit }) => (
          <Table.Tr key={unit.id}>
            <Table.Td>
              <button type="button" className="link inline" onClick={() => onSelect(unit.id)}>
                {unit.name}
              </button>
            </Table.Td>
            <Table.Td>{textIn(kinds.get(unit.kind)?.title, language)}</Table.Td>
            <Table.Td className="figure">
              {one.population === null ? said.notKnown : figure(one.population)}
            </Table.Td>
            <Table.Td className="figure">
              {one.seats === null ? said.unknown(figure(one.min), figure(one.max)) : figure(one.seats)}
            </Table.Td>
            <Table.Td className="quiet">
              {one.bracket
                ? said.bracket(figure(one.bracket.base), figure(one.bracket.upTo), figure(one.bracket.cap))
                : said.notKnown}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
