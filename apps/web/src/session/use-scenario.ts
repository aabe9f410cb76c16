import type { Edit, LocalizedText } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { useCallback, useEffect, useState } from 'react'
import {
  ApiProblem,
  appendEdit,
  branchScenario,
  readBaselineOf,
  readScenario,
  type ScenarioDocument,
} from '../api/api-client.ts'
import { type FoldedScenario, foldScenario } from './folded-scenario.ts'
import { changeLocation } from './page-location.ts'

export interface OpenScenario {
  readonly document: ScenarioDocument
  readonly folded: FoldedScenario
}

export type ScenarioState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly reason: string }
  | { readonly phase: 'open'; readonly scenario: OpenScenario }

export interface ScenarioControl {
  readonly state: ScenarioState
  readonly saving: boolean
  readonly problem: ApiProblem | null
  readonly reload: () => void
  readonly forgetProblem: () => void
  /** Saves an edit on the version seen; of a locked scenario a draft is made first. Answers whether it was saved. */
  readonly save: (edit: Edit, draftTitle: LocalizedText) => Promise<boolean>
}

async function open(id: string): Promise<OpenScenario> {
  const document = await readScenario(id)
  const baseline = await readBaselineOf(document)
  return { document, folded: foldScenario(baseline, vietnamProfile, document.edits) }
}

async function openState(id: string): Promise<ScenarioState> {
  try {
    return { phase: 'open', scenario: await open(id) }
  } catch (error) {
    return { phase: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Opens a scenario and keeps it in step with what is saved. */
export function useScenario(id: string): ScenarioControl {
  const [state, setState] = useState<ScenarioState>({ phase: 'loading' })
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const [attempt, setAttempt] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for another try
  useEffect(() => {
    let current = true
    void openState(id).then((opened) => current && setState(opened))
    return () => {
      current = false
    }
  }, [id, attempt])

  const save = useCallback(
    async (edit: Edit, draftTitle: LocalizedText): Promise<boolean> => {
      if (state.phase !== 'open') return false
      const { document } = state.scenario
      setSaving(true)
      setProblem(null)
      try {
        const target = document.locked ? await branchScenario(document, draftTitle) : document
        await appendEdit(target.id, target.version, edit)
        // Saved is saved, even if it can't be read back now: the draft opens, or this one again.
        if (target.id !== document.id) changeLocation({ scenarioId: target.id })
        else setState(await openState(target.id))
        return true
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        setProblem(error)
        if (error.status === 412) setAttempt((count) => count + 1)
        return false
      } finally {
        setSaving(false)
      }
    },
    [state],
  )

  return {
    state,
    saving,
    problem,
    reload: useCallback(() => setAttempt((count) => count + 1), []),
    forgetProblem: useCallback(() => setProblem(null), []),
    save,
  }
}
