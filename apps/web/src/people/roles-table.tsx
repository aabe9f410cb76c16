import { Table, Title } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import { roles } from './role-fields.tsx'

/** What each role may do, in one line each. */
export function RolesTable() {
  const { texts } = useLanguage()
  const { peoplePage: page, accounts } = texts
  return (
    <section>
      <Title order={2} fz={18} mt="xl" mb="xs">
        {page.mayTitle}
      </Title>
      <Table>
        <Table.Tbody>
          {roles.map((role) => (
            <Table.Tr key={role}>
              <Table.Th scope="row" className="no-wrap">
                {accounts.roles[role]}
              </Table.Th>
              <Table.Td>{page.may[role]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
