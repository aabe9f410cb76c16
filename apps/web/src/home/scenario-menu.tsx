import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { ScenarioSummary } from '@tinhgon/contract'
import { textIn } from '@tinhgon/model'
import { useState } from 'react'
import { client } from '../api/client.ts'
import { branchScenario } from '../api/safe-writes.ts'
import { useLanguage } from '../language/language-context.tsx'
import { draftTitle } from '../session/draft-title.ts'
import { changeLocation } from '../session/page-location.ts'
import { draftingWorkspace, roleIn, useMe } from '../session/who.tsx'
import { Fault } from '../sharing/fault.tsx'
import { useAttempt } from '../sharing/use-attempt.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { RenameDialog } from './rename-dialog.tsx'

/** What may be done with a scenario as a whole; nothing is offered that one's role rules out. */
export function ScenarioMenu(props: { readonly scenario: ScenarioSummary; readonly onChange: () => void }) {
  const { scenario, onChange } = props
  const { id, ownerId, workspaceId, locked, archivedAt, mayDraft } = scenario
  const { me } = useMe()
  const { texts, language } = useLanguage()
  const { homePage: page } = texts
  const [dialog, setDialog] = useState<'rename' | 'delete' | null>(null)
  const { error, attempt } = useAttempt()
  const role = workspaceId === null ? null : roleIn(me, workspaceId)
  const drafting = archivedAt === null ? draftingWorkspace(me, workspaceId) : null
  const administers = !locked && role === 'administrator'
  const archives = administers || (!locked && role === 'planner' && ownerId === me.userId)
  if (drafting === null && !archives && !mayDraft) return null
  const branch = (workspace: string): void =>
    attempt(
      async () => {
        const draftId = await branchScenario(scenario, workspace, draftTitle(scenario.title))
        changeLocation({ scenarioId: draftId, step: null, selected: [], view: 'after', version: null })
      },
      () => undefined,
    )
  const archive = (): void =>
    attempt(
      () => client.archiveScenario({ params: { scenarioId: id }, body: { archived: archivedAt === null } }),
      onChange,
    )
  return (
    <>
      <Menu position="bottom-end" withArrow>
        <Menu.Target>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={page.actionsFor(textIn(scenario.title, language))}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {drafting !== null && <Menu.Item onClick={() => branch(drafting)}>{page.branch}</Menu.Item>}
          {mayDraft && <Menu.Item onClick={() => setDialog('rename')}>{page.rename}</Menu.Item>}
          {archives && (
            <Menu.Item onClick={archive}>{archivedAt === null ? page.archive : page.restore}</Menu.Item>
          )}
          {administers && (
            <>
              <Menu.Divider />
              <Menu.Item color="red.9" onClick={() => setDialog('delete')}>
                {page.delete}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Fault text={error} />
      {dialog === 'rename' && (
        <RenameDialog scenario={scenario} onRenamed={onChange} onClose={() => setDialog(null)} />
      )}
      {dialog === 'delete' && (
        <DeleteDialog scenario={scenario} onDeleted={onChange} onClose={() => setDialog(null)} />
      )}
    </>
  )
}
