import { Table, Text } from '@mantine/core'
import { formatCount, textIn } from '@tinhgon/model'
import { describeLeavingWarning, type LeavingCost, leavingCases } from '@tinhgon/vietnam'
import { useLanguage } from '../language/language-context.tsx'
import { Money } from './money.tsx'

/** The cost of one person: each allowance with its formula and its article, the total large, then what to look at. */
export function CostResult({ cost }: { readonly cost: LeavingCost }) {
  const { language, texts } = useLanguage()
  const { leavingCost } = texts
  return (
    <section aria-live="polite">
      <Text size="sm" fw={600}>
        {leavingCases[cost.case][language]}
      </Text>
      <Text size="xs" c="dimmed">
        {`${leavingCost.monthsOf(formatCount(cost.monthsEarly, language))} · ${cost.inFirstYear ? leavingCost.inFirstYear : leavingCost.later}`}
      </Text>
      <Table className="cost-lines" verticalSpacing={6} mt="xs">
        <Table.Tbody>
          {cost.lines.map(({ id, title, formula, amount, citation, grade }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {textIn(title, language)}
                <Text size="xs" c="dimmed" className="figure">
                  {formula[language]}
                </Text>
                <Text
                  size="xs"
                  c="dimmed"
                  title={`${citation.document}. ${leavingCost.readIn(citation.source)}`}
                >
                  {`${citation.article} · ${grade === 'assumed' ? leavingCost.assumed : leavingCost.verified}`}
                </Text>
              </Table.Td>
              <Table.Td className="amount">
                <Money amount={amount} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p className="cost-total">
        <span>{leavingCost.total}</span>
        <Money amount={cost.total} />
      </p>
      {cost.warnings.map((warning) => (
        <Text key={warning.code} size="xs" mt={4}>
          {`◌ ${describeLeavingWarning(warning, language)}`}
        </Text>
      ))}
    </section>
  )
}
