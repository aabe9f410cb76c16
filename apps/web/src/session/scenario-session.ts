import { type AnswerOf, ApiProblem, type Operations, type ScenarioSummary } from '@tinhgon/contract'
import { withSettings } from '@tinhgon/engine'
import type { Edit, Norm, NormSettings, Plan } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { client } from '../api/client.ts'
import { appendEdit } from '../api/safe-writes.ts'
import { type FoldedScenario, type FoldProgress, foldInSteps, foldOn, underNorms } from './folded-scenario.ts'
import { inSlices } from './in-slices.ts'

export interface OpenScenario {
  readonly document: ScenarioSummary
  /** What the workspace has set otherwise than the norms say. */
  readonly settings: NormSettings
  readonly folded: FoldedScenario
}

export type LoggedEdit = AnswerOf<Operations['listEdits']>['edits'][number]

/** Told after every change. */
type ChangeListener = (open: OpenScenario, before: OpenScenario) => void
/** Told of the edits that came from elsewhere, with the plans before and after them. */
type HeardListener = (heard: readonly LoggedEdit[], plans: readonly Plan[]) => void

const pageSize = 500

export const settingsOf = async (workspaceId: string | null): Promise<NormSettings> =>
  workspaceId === null ? [] : (await client.readNormSettings({ params: { workspaceId } })).settings

export const normsUnder = (settings: NormSettings): readonly Norm[] =>
  withSettings(vietnamProfile.norms, settings)

/**
 * A scenario that is open: goes on from what it has, whether an edit is one's own or somebody else's. One
 * thing is done after the other, so that no edit is folded twice or left out.
 */
export class ScenarioSession {
  #open: OpenScenario
  readonly #homeWorkspaceId: string | null
  #last: Promise<unknown> = Promise.resolve()
  readonly #listeners = new Set<ChangeListener>()
  readonly #hearers = new Set<HeardListener>()
  /** The latest version that was told of. */
  #heardOf = 0

  private constructor(open: OpenScenario, homeWorkspaceId: string | null) {
    this.#open = open
    this.#homeWorkspaceId = homeWorkspaceId
  }

  /** The workspace whose parameters of norms count: of an example, which is everybody's, that of who looks. */
  get normsWorkspaceId(): string | null {
    return this.#open.document.workspaceId ?? this.#homeWorkspaceId
  }

  /** @param version of the past, or null for the latest. @throws ApiProblem */
  static async open(
    scenarioId: string,
    version: number | null,
    homeWorkspaceId: string | null,
    onProgress: (progress: FoldProgress) => void,
  ): Promise<ScenarioSession> {
    const query = version === null ? {} : { version }
    const { edits, ...document } = await client.readScenario({ params: { scenarioId }, query })
    const { baselineId, baselineHash } = document
    const [baseline, settings] = await Promise.all([
      client.readBaseline({ params: { baselineId }, query: { hash: baselineHash } }),
      settingsOf(document.workspaceId ?? homeWorkspaceId),
    ])
    const folded = await inSlices(
      foldInSteps(baseline, vietnamProfile, edits, normsUnder(settings)),
      onProgress,
    )
    return new ScenarioSession({ document, settings, folded }, homeWorkspaceId)
  }

  get current(): OpenScenario {
    return this.#open
  }

  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  hear(hearer: HeardListener): () => void {
    this.#hearers.add(hearer)
    return () => this.#hearers.delete(hearer)
  }

  /** Fetches the edits after what is here up to the latest told of, and no others. */
  catchUp(version = 0): Promise<void> {
    this.#heardOf = Math.max(this.#heardOf, version)
    return this.#next(() => this.#readOn(this.#heardOf))
  }

  /** Title, sharing and rights may have changed. */
  refresh(): Promise<void> {
    return this.#next(() => this.#reread())
  }

  /**
   * Saves on the version seen. What was edited in the meantime is folded in before the refusal is thrown, so
   * that it can be looked at and saved again. @throws ApiProblem
   */
  save(edit: Edit): Promise<void> {
    return this.#next(async () => {
      if (this.#has(edit)) return
      const { id, version } = this.#open.document
      try {
        const became = await appendEdit(id, version, edit)
        if (became === version + 1) this.#foldOn([edit], became, [])
        else await this.#readOn(became)
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        // From now on it is read only, and saving once more makes a draft of it.
        if (error.code === 'approved') await this.#reread()
        if (error.code !== 'stale') throw error
        await this.#readOn(error.version ?? version + 1)
        // Saved the first time, though the answer never came.
        if (!this.#has(edit)) throw error
      }
    })
  }

  /** Somebody may have set parameters of norms, here or elsewhere. */
  refreshNorms(): Promise<void> {
    return this.#next(async () => {
      const settings = await settingsOf(this.normsWorkspaceId)
      const { document, folded } = this.#open
      if (JSON.stringify(settings) === JSON.stringify(this.#open.settings)) return
      this.#become({ document, settings, folded: underNorms(folded, normsUnder(settings)) }, [])
    })
  }

  #has(edit: Edit): boolean {
    return (
      edit.type === 'act-added' && this.#open.folded.edited.plan.some(({ act }) => act.id === edit.act.id)
    )
  }

  async #reread(): Promise<void> {
    const { edits, ...document } = await client.readScenario({
      params: { scenarioId: this.#open.document.id },
    })
    const { folded, settings } = this.#open
    const fresh = edits.slice(folded.edited.count)
    this.#become({ document, settings, folded: fresh.length > 0 ? foldOn(folded, fresh) : folded }, [])
  }

  async #readOn(version: number): Promise<void> {
    const scenarioId = this.#open.document.id
    while (this.#open.document.version < version) {
      const query = { after: this.#open.document.version, limit: pageSize }
      const { edits } = await client.listEdits({ params: { scenarioId }, query })
      const last = edits.at(-1)
      if (!last) return
      this.#foldOn(
        edits.map(({ edit }) => edit),
        last.version,
        edits,
      )
    }
  }

  #foldOn(edits: readonly Edit[], version: number, heard: readonly LoggedEdit[]): void {
    const { document, settings, folded } = this.#open
    this.#become({ document: { ...document, version }, settings, folded: foldOn(folded, edits) }, heard)
  }

  #become(open: OpenScenario, heard: readonly LoggedEdit[]): void {
    const before = this.#open
    this.#open = open
    for (const listener of this.#listeners) listener(open, before)
    if (heard.length === 0) return
    const plans = [before.folded.edited.plan, open.folded.edited.plan]
    for (const hearer of this.#hearers) hearer(heard, plans)
  }

  #next<T>(work: () => Promise<T>): Promise<T> {
    const run = this.#last.then(work)
    this.#last = run.catch(() => undefined)
    return run
  }
}
