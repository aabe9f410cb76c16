import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { type Membership, type Role, useMe } from '../session/who.tsx'

/** The workspaces in which one has a role, and the one that is looked at. */
export function useChosenWorkspace(wanted: readonly Role[]) {
  const { me } = useMe()
  const eligible = me.memberships.filter(({ role }) => wanted.includes(role))
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = eligible.find(({ workspaceId }) => workspaceId === chosenId) ?? eligible[0] ?? null
  return { eligible, chosen, choose: setChosenId }
}

/** Says which workspace it is; offers a choice where there are several. */
export function WorkspaceChoice(props: {
  readonly eligible: readonly Membership[]
  readonly chosen: Membership
  readonly onChoose: (workspaceId: string) => void
}) {
  const { eligible, chosen, onChoose } = props
  const { texts } = useLanguage()
  if (eligible.length === 1) return <Text c="dimmed">{texts.peoplePage.of(chosen.workspaceName)}</Text>
  return (
    <Select
      w={300}
      label={texts.peoplePage.workspace}
      allowDeselect={false}
      value={chosen.workspaceId}
      onChange={(id) => id !== null && onChoose(id)}
      data={eligible.map(({ workspaceId, workspaceName }) => ({ value: workspaceId, label: workspaceName }))}
    />
  )
}
