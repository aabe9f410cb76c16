import { Table } from '@mantine/core'
import type { SeatSum, Structure } from '@tinhgon/engine'
import { formatCalendarDate, formatCount, textIn } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

const keyOf = ({ unit, tier }: SeatSum): string => `${unit} ${tier}`

/** What the law gives an area's councils before and after, and the difference from what was elected: told, not hidden. */
export function SeatSums(props: {
  readonly before: readonly SeatSum[]
  readonly after: readonly SeatSum[]
  readonly structure: Structure
  readonly opening: Structure
}) {
  const { before, after, structure, opening } = props
  const { language, texts } = useLanguage()
  const said = texts.councilSeats
  const earlier = new Map(before.map((sum) => [keyOf(sum), sum]))
  const later = new Map(after.map((sum) => [keyOf(sum), sum]))
  const figure = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : formatCount(value, language)
  const tiers = structure.vocabulary.profile.tiers
  return (
    <Table className="sums" horizontalSpacing={8} withRowBorders={false}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{said.area}</Table.Th>
          <Table.Th scope="col">{said.tier}</Table.Th>
          {[said.councils, said.before, said.after, said.elected, said.difference].map((title) => (
            <Table.Th key={title} scope="col" className="figure">
              {title}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...new Set([...later.keys(), ...earlier.keys()])].map((key) => {
          const [was, is] = [earlier.get(key), later.get(key)]
          const { unit = '', tier = '' } = is ?? was ?? {}
          const elected = is?.elected ?? null
          return (
            <Table.Tr key={key}>
              <Table.Td>{(structure.unit(unit) ?? opening.unit(unit))?.name}</Table.Td>
              <Table.Td>{textIn(tiers.find(({ id }) => id === tier)?.title, language)}</Table.Td>
              <Table.Td className="figure">{`${figure(was?.councils)} → ${figure(is?.councils)}`}</Table.Td>
              <Table.Td className="figure">
                {figure(was?.seats)}
                {was && was.without > 0 && (
                  <span className="quiet" title={said.withoutWhy}>
                    {` (${said.without(figure(was.without))})`}
                  </span>
                )}
              </Table.Td>
              <Table.Td className="figure">
                <strong>{figure(is?.seats)}</strong>
              </Table.Td>
              <Table.Td
                className="figure"
                title={
                  elected
                    ? said.electedOn(formatCalendarDate(elected.on, language), elected.source)
                    : undefined
                }
              >
                {figure(elected?.seats)}
              </Table.Td>
              <Table.Td className="figure">
                {is?.difference === null || is?.difference === undefined
                  ? '–'
                  : `${is.difference > 0 ? '+' : ''}${figure(is.difference)}`}
              </Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
