import { ApiProblem } from '@tinhgon/contract'
import type { Edit, LocalizedText } from '@tinhgon/model'
import { useCallback, useEffect, useState } from 'react'
import { saveInDraft } from '../api/safe-writes.ts'
import { type Loaded, useLoaded } from '../api/use-loaded.ts'
import type { FoldProgress } from './folded-scenario.ts'
import { isReadOnly } from './is-read-only.ts'
import { keptStep } from './kept-step.ts'
import { changeLocation, parseLocation } from './page-location.ts'
import { type OpenScenario, ScenarioSession } from './scenario-session.ts'
import { draftingWorkspace, type Me, useMe } from './who.tsx'

/** Whether edits go into the scenario itself, into a draft that is made of it, or nowhere. */
export type Editing = 'here' | 'as-draft' | 'no'

/** Opens a scenario, or a version of its past. */
export function useSession(
  id: string,
  pastVersion: number | null,
): {
  readonly session: Loaded<ScenarioSession>
  readonly progress: FoldProgress | null
  readonly reload: () => void
} {
  const { me } = useMe()
  const homeWorkspaceId = me.memberships[0]?.workspaceId ?? null
  const [progress, setProgress] = useState<FoldProgress | null>(null)
  const load = useCallback(
    () => ScenarioSession.open(id, pastVersion, homeWorkspaceId, setProgress),
    [id, pastVersion, homeWorkspaceId],
  )
  const { loaded, reload } = useLoaded(load)
  return { session: loaded, progress, reload }
}

export interface ScenarioControl {
  readonly session: ScenarioSession
  readonly scenario: OpenScenario
  readonly editing: Editing
  readonly saving: boolean
  readonly problem: ApiProblem | null
  readonly forgetProblem: () => void
  /** Saves edits on the version seen; where a draft is needed it is made first. Answers whether they were saved. */
  readonly save: (edits: readonly Edit[], draftTitle: LocalizedText) => Promise<boolean>
}

/** Keeps the screen in step with what is saved, here and elsewhere. */
export function useScenario(session: ScenarioSession, pastVersion: number | null): ScenarioControl {
  const { me } = useMe()
  const [scenario, setScenario] = useState<OpenScenario>(session.current)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  useEffect(() => {
    setScenario(session.current)
    return session.listen((open, before) => {
      const { step } = parseLocation(window.location.hash)
      if (step !== null) changeLocation({ step: keptStep(before.folded.steps, open.folded.steps, step) })
      setScenario(open)
    })
  }, [session])

  const editing = pastVersion === null ? editingOf(me, scenario) : 'no'
  const save = useCallback(
    async ([first, ...others]: readonly Edit[], draftTitle: LocalizedText): Promise<boolean> => {
      if (!first) return true
      const { document } = session.current
      const workspaceId = draftingWorkspace(me, document.workspaceId)
      setSaving(true)
      setProblem(null)
      try {
        if (editing === 'here') for (const edit of [first, ...others]) await session.save(edit)
        else if (workspaceId !== null) {
          const scenarioId = await saveInDraft(document, workspaceId, draftTitle, [first, ...others])
          changeLocation({ scenarioId, version: null })
        }
        return true
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error)
        return false
      } finally {
        setSaving(false)
      }
    },
    [session, me, editing],
  )
  return { session, scenario, editing, saving, problem, forgetProblem: () => setProblem(null), save }
}

function editingOf(me: Me, { document }: OpenScenario): Editing {
  if (document.mayDraft && !isReadOnly(document)) return 'here'
  return document.archivedAt === null && draftingWorkspace(me, document.workspaceId) !== null
    ? 'as-draft'
    : 'no'
}
