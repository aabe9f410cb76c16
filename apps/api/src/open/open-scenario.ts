import {
  type ChainEnd,
  chainBegin,
  type LoggedEdit,
  readLog,
  type Store,
  type StoredScenario,
} from '@tinhgon/db'
import {
  createStructure,
  EditFold,
  type FoldStep,
  hashPlanOn,
  type Structure,
  type Summary,
  summarise,
  Timeline,
} from '@tinhgon/engine'
import type { Baseline, CalendarDate, Edit, Plan, Profile } from '@tinhgon/model'
import { Problem } from '../http/problem.ts'
import { profileById } from '../scenarios/profiles.ts'
import { type NormParameters, type NormQuestion, type NormStanding, OpenNorms } from './open-norms.ts'

/**
 * A scenario as this process has read it: its edits, and a structure that walks along its acts. Everything
 * asked of it is answered between two waits, so whoever asks finds the structure where they put it.
 */
export class OpenScenario {
  readonly baselineHash: string
  readonly baseline: Baseline
  readonly profile: Profile
  /** Counts and totals of the baseline, which no walk along the acts ever changes. */
  readonly summaryBefore: Summary
  readonly #edits: Edit[] = []
  readonly #timeline: Timeline
  #end: ChainEnd = chainBegin
  #fold = EditFold.empty
  /** Folds of versions before the last, the last asked first. */
  #earlier: { readonly version: number; readonly fold: EditFold } | null = null
  /** Made when first asked for. */
  #norms: OpenNorms | null = null
  #contentHash: { readonly plan: Plan; readonly hash: string } | null = null

  constructor(baselineHash: string, baseline: Baseline) {
    const profile = profileById(baseline.profile)
    if (!profile)
      throw new Problem('refused', `The baseline needs the profile "${baseline.profile}", which is not here.`)
    const loaded = createStructure(baseline, profile)
    if (!loaded.ok)
      throw new Problem('refused', 'The baseline does not hold together.', { refusals: loaded.refusals })
    this.baselineHash = baselineHash
    this.baseline = baseline
    this.profile = profile
    this.summaryBefore = summarise(loaded.structure)
    this.#timeline = new Timeline(loaded.structure)
  }

  get version(): number {
    return this.#end.version
  }

  /** Weight in a cache: how many units it holds; with the norms come the opening structure and the checks. */
  get weight(): number {
    const structures = this.#norms ? 3 : 1
    return structures * this.baseline.units.length + this.#edits.length + 1
  }

  edits(version: number): readonly Edit[] {
    return this.#edits.slice(0, version)
  }

  /** Reads on to what is stored now. @throws BrokenLog */
  async readOn(db: Store, scenario: StoredScenario): Promise<void> {
    if (scenario.version <= this.#end.version) return
    this.#take(await readLog(db, scenario.id, this.#end, scenario.version))
  }

  #take(logged: readonly LoggedEdit[]): void {
    for (const { edit, version, hash } of logged) {
      this.#edits.push(edit)
      this.#fold = this.#fold.and(edit)
      this.#end = { version, hash }
    }
  }

  fold(version: number): EditFold {
    if (version === this.version) return this.#fold
    if (this.#earlier?.version === version) return this.#earlier.fold
    const fold = this.#edits.slice(0, version).reduce((before, edit) => before.and(edit), EditFold.empty)
    this.#earlier = { version, fold }
    return fold
  }

  /** What an approval of this version names (A1). */
  contentHash(version: number): string {
    const { plan } = this.fold(version)
    if (this.#contentHash?.plan !== plan)
      this.#contentHash = { plan, hash: hashPlanOn(this.baselineHash, plan) }
    return this.#contentHash.hash
  }

  /** The timeline of a version, standing after all its acts or at the end of a day. */
  timelineOf(version: number, asOf?: CalendarDate): Timeline {
    this.#timeline.follow(this.fold(version).plan)
    if (asOf !== undefined) this.#timeline.goToDate(asOf)
    return this.#timeline
  }

  /** What the norms say of a version. Its structure stands there until something else is asked. */
  normsOf(version: number, parameters: NormParameters, asked: NormQuestion): NormStanding {
    this.#norms ??= new OpenNorms(this.baseline, this.profile)
    return this.#norms.standing(this.timelineOf(version), this.fold(version).plan, parameters, asked)
  }

  structureOf(version: number, asOf?: CalendarDate): Structure {
    return this.timelineOf(version, asOf).structure
  }

  /** What was tried of the acts until a day. */
  stepsOf(version: number, asOf?: CalendarDate): readonly FoldStep[] {
    const { steps } = this.timelineOf(version)
    return asOf === undefined ? steps : steps.filter(({ act }) => act.operatesOn <= asOf)
  }
}
