import {
  type Adjacency,
  adjacencyOf,
  createStructure,
  type Diff,
  type FoldStep,
  lastDayOf,
  NormCheck,
  type NormGround,
  type NormReport,
  normReport,
  reverseDiff,
  type SetParameter,
  type Structure,
  type Timeline,
  withSettings,
} from '@tinhgon/engine'
import type { Baseline, CalendarDate, Plan, Profile } from '@tinhgon/model'

/** Parameters that a workspace has set; the tag is the same as long as none is changed. */
export interface NormParameters {
  readonly settings: readonly SetParameter[]
  readonly tag: string
}

/** What is asked: the structure at the end of a day, and a day whose rules count. */
export interface NormQuestion {
  readonly asOf?: CalendarDate | undefined
  readonly rulesOn?: CalendarDate | undefined
}

/** What the norms say of where a timeline stands; good until the timeline is moved. */
export interface NormStanding {
  readonly report: NormReport
  readonly check: NormCheck
  readonly structure: Structure
  /** Of the baseline. */
  readonly opening: Structure
  readonly borders: Adjacency | null
}

/**
 * The norms of a scenario that is open. The check stays where it was asked for last and takes only what
 * differs from there, so one more act costs what it touched, and walks that ask for no norms cost nothing.
 */
export class OpenNorms {
  readonly #baseline: Baseline
  readonly #profile: Profile
  readonly #opening: Structure
  readonly #borders: Adjacency | null
  #kept: { readonly tag: string; readonly check: NormCheck } | null = null
  /** Steps that the check has taken. */
  #taken: readonly FoldStep[] = []
  #days: ReadonlyMap<string, CalendarDate> = new Map()
  #last: { readonly plan: Plan; readonly asked: string; readonly report: NormReport } | null = null

  constructor(baseline: Baseline, profile: Profile) {
    const loaded = createStructure(baseline, profile)
    if (!loaded.ok) throw new Error(`the baseline ${baseline.id} has loaded once and must load again`)
    this.#baseline = baseline
    this.#profile = profile
    this.#opening = loaded.structure
    this.#borders = adjacencyOf(baseline)
  }

  /** @param timeline of the plan, which is moved to the day asked for */
  standing(
    timeline: Timeline,
    plan: Plan,
    parameters: NormParameters,
    { asOf = lastDayOf(this.#baseline, plan), rulesOn = asOf }: NormQuestion,
  ): NormStanding {
    timeline.goToDate(asOf)
    this.#days = new Map(plan.map(({ act }) => [act.id, act.operatesOn]))
    const ground: NormGround = {
      asOf: rulesOn,
      operatesOn: (actId) => this.#days.get(actId) ?? null,
      borders: this.#borders,
    }
    const check = this.#checkOf(timeline, parameters, ground)
    const asked = `${parameters.tag} ${asOf} ${rulesOn}`
    const { structure, steps } = timeline
    if (this.#last?.plan !== plan || this.#last.asked !== asked) {
      const report = normReport(this.#baseline, this.#opening, structure, steps, check, ground, asOf)
      this.#last = { plan, asked, report }
    }
    return {
      report: this.#last.report,
      check,
      structure,
      opening: this.#opening,
      borders: this.#borders,
    }
  }

  #checkOf(timeline: Timeline, { tag, settings }: NormParameters, ground: NormGround): NormCheck {
    const taken = timeline.steps.slice(0, timeline.position)
    if (this.#kept?.tag === tag) {
      this.#kept.check.sync(...diffsBetween(this.#taken, taken))
      this.#kept.check.goTo(ground)
    } else {
      const norms = withSettings(this.#profile.norms, settings)
      this.#kept = { tag, check: new NormCheck(timeline.structure, norms, ground) }
    }
    this.#taken = taken
    return this.#kept.check
  }
}

/** What leads from some steps taken to others: steps that both begin with are the same. */
function diffsBetween(before: readonly FoldStep[], after: readonly FoldStep[]): Diff[] {
  const parting = after.findIndex((step, index) => step !== before[index])
  const common = parting < 0 ? Math.min(before.length, after.length) : parting
  return [
    ...before
      .slice(common)
      .reverse()
      .flatMap((step) => (step.ok ? [reverseDiff(step.diff)] : [])),
    ...after.slice(common).flatMap((step) => (step.ok ? [step.diff] : [])),
  ]
}
