import { Select, Stack } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'
import type { Role } from '../session/who.tsx'
import { UnitSearch } from './unit-search.tsx'

export const roles: readonly Role[] = ['administrator', 'planner', 'leader', 'staff', 'viewer']

export interface RoleAndScope {
  readonly role: Role
  readonly scope: { readonly id: string; readonly name: string } | null
}

/** What somebody may do, and where. */
export function RoleFields(props: {
  readonly value: RoleAndScope
  readonly onChange: (value: RoleAndScope) => void
}) {
  const { value, onChange } = props
  const { texts } = useLanguage()
  const { peoplePage: page, accounts } = texts
  return (
    <Stack gap="sm">
      <Select
        label={page.role}
        description={page.may[value.role]}
        allowDeselect={false}
        value={value.role}
        onChange={(chosen) => {
          const role = roles.find((known) => known === chosen)
          if (role) onChange({ ...value, role })
        }}
        data={roles.map((role) => ({ value: role, label: accounts.roles[role] }))}
      />
      <UnitSearch
        label={page.scope}
        description={page.scopeHint}
        placeholder={page.scopeAll}
        chosen={value.scope}
        onChoose={(scope) => onChange({ ...value, scope })}
      />
    </Stack>
  )
}
