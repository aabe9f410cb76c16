import { Button, Group, Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { describeError } from '../session/describe-problem.ts'
import type { Membership } from '../session/who.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { type MemberAction, MemberDialog } from './member-dialog.tsx'
import { MembersTable } from './members-table.tsx'
import { PageFrame } from './page-frame.tsx'
import { RolesTable } from './roles-table.tsx'
import { type Member, useMembers } from './use-members.ts'
import { useUnitNames } from './use-unit-names.ts'
import { useChosenWorkspace, WorkspaceChoice } from './workspace-choice.tsx'

/** Who belongs to a workspace, for its administrators. */
export function PeoplePage() {
  const { texts } = useLanguage()
  const { eligible, chosen, choose } = useChosenWorkspace(['administrator'])
  return (
    <PageFrame title={texts.peoplePage.title}>
      {chosen === null ? (
        <Text role="alert">{texts.problems.forbidden}</Text>
      ) : (
        <>
          <WorkspaceChoice eligible={eligible} chosen={chosen} onChoose={choose} />
          <People key={chosen.workspaceId} membership={chosen} />
          <RolesTable />
        </>
      )}
    </PageFrame>
  )
}

function People({ membership: { workspaceId } }: { readonly membership: Membership }) {
  const { texts } = useLanguage()
  const { members, reload, error } = useMembers(workspaceId)
  const unitNames = useUnitNames(members.flatMap(({ scopeUnitId }) => scopeUnitId ?? []))
  const [inviting, setInviting] = useState(false)
  const [action, setAction] = useState<{ member: Member; action: MemberAction } | null>(null)
  return (
    <>
      <Group justify="flex-end" my="sm">
        <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
          {texts.peoplePage.invite}
        </Button>
      </Group>
      {error !== null && <Text role="alert">{describeError(error, texts)}</Text>}
      <MembersTable
        members={members}
        unitNames={unitNames}
        onAction={(member, chosen) => setAction({ member, action: chosen })}
      />
      {inviting && (
        <InviteDialog workspaceId={workspaceId} onInvited={reload} onClose={() => setInviting(false)} />
      )}
      {action && (
        <MemberDialog
          workspaceId={workspaceId}
          member={action.member}
          scopeName={unitNames.get(action.member.scopeUnitId ?? '') ?? action.member.scopeUnitId}
          action={action.action}
          onDone={reload}
          onClose={() => setAction(null)}
        />
      )}
    </>
  )
}
