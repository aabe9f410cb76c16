import { appendRecord } from '../record/append-record.ts'
import type { Store } from '../tables.ts'
import { createWorkspace, type Workspace } from '../workspace.repository.ts'
import { type AccountDecision, commonOf } from './account-decision.ts'
import { enterMember } from './change-members.ts'

/**
 * Makes a workspace. False when the id is taken.
 * @param administratorId who becomes its administrator; null where one is invited afterwards
 */
export const makeWorkspace = (
  db: Store,
  decision: AccountDecision,
  workspace: Workspace,
  administratorId: string | null,
): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    if (!(await createWorkspace(transaction, workspace))) return false
    const { id: workspaceId, name } = workspace
    await appendRecord(transaction, workspaceId, { type: 'workspace-made', ...commonOf(decision), name })
    if (administratorId !== null) {
      const userId = administratorId
      const member = { workspaceId, userId, role: 'administrator', scopeUnitId: null } as const
      await enterMember(transaction, decision, member)
    }
    return true
  })
