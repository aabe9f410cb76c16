import {
  type Adjacency,
  adjacencyOf,
  createGraph,
  createStructure,
  EditFold,
  type FoldStep,
  NormCheck,
  type Structure,
  type StructureGraph,
  syncGraph,
  Timeline,
} from '@tinhgon/engine'
import { type ForceInput, type Placement, type Slot, slotForest, tidyChart } from '@tinhgon/layout'
import type { Baseline, CalendarDate, Edit, Norm, Profile } from '@tinhgon/model'
import { networkLines } from './network-lines.ts'

/** What stays one and the same while the log grows. */
interface FoldGround {
  readonly baseline: Baseline
  readonly profile: Profile
  readonly opening: Structure
  readonly openingGraph: StructureGraph
  readonly timeline: Timeline
  /** The graph of the walking structure, kept in step with it by diffs. */
  readonly graph: StructureGraph
  readonly borders: Adjacency | null
  /** What the norms say of the walking structure, kept in step with it by diffs. */
  readonly check: NormCheck
}

/** A scenario folded for the screen: the structure before, one that walks along the acts, and a place for every unit. */
export interface FoldedScenario extends FoldGround {
  readonly steps: readonly FoldStep[]
  readonly edited: EditFold
  readonly slots: readonly Slot[]
  readonly slotOf: ReadonlyMap<string, string>
  readonly chart: ReadonlyMap<string, Placement>
  readonly networkLines: ForceInput['edges']
}

/** What folding is at, and how far it has got with everything, 0 to 1. */
export interface FoldProgress {
  readonly doing: 'baseline' | 'acts' | 'norms' | 'places'
  readonly share: number
}

/** @throws when the baseline does not load */
export function foldScenario(
  baseline: Baseline,
  profile: Profile,
  edits: readonly Edit[],
  norms: readonly Norm[] = profile.norms,
): FoldedScenario {
  const folding = foldInSteps(baseline, profile, edits, norms)
  for (;;) {
    const step = folding.next()
    if (step.done) return step.value
  }
}

/** So many times a plan stops on the way, however many acts it has. */
const stopsOnTheWay = 40

/**
 * Folds in the browser with the same engine as the server, a piece at a time: the page goes on in between. Norms
 * are asked where the plan ends and nowhere before.
 * @param norms with the workspace's parameters in them
 * @throws when the baseline does not load
 */
export function* foldInSteps(
  baseline: Baseline,
  profile: Profile,
  edits: readonly Edit[],
  norms: readonly Norm[],
): Generator<FoldProgress, FoldedScenario> {
  const opening = loadStructure(baseline, profile)
  yield { doing: 'baseline', share: 0.05 }
  const openingGraph = createGraph(opening)
  yield { doing: 'baseline', share: 0.1 }
  const walking = loadStructure(baseline, profile)
  const timeline = new Timeline(walking)
  const edited = edits.reduce((fold, edit) => fold.and(edit), EditFold.empty)
  const { plan } = edited
  const acts = Math.max(1, Math.ceil(plan.length / stopsOnTheWay))
  for (let taken = acts; taken < plan.length; taken += acts) {
    timeline.follow(plan.slice(0, taken))
    yield { doing: 'acts', share: 0.15 + (0.3 * taken) / plan.length }
  }
  timeline.follow(plan)
  yield { doing: 'acts', share: 0.45 }
  const graph = createGraph(walking)
  yield { doing: 'acts', share: 0.5 }
  const steps = [...timeline.steps]
  const borders = adjacencyOf(baseline)
  const asOf = steps.at(-1)?.act.operatesOn ?? baseline.date
  const checking = NormCheck.inSteps(walking, norms, { asOf, operatesOn: daysOf(steps), borders })
  let check = checking.next()
  for (; !check.done; check = checking.next()) yield { doing: 'norms', share: 0.5 + 0.4 * check.value }
  yield { doing: 'places', share: 0.9 }
  const ground = { baseline, profile, opening, openingGraph, timeline, graph, borders, check: check.value }
  return placed(ground, edited)
}

/** The day on which each act takes effect. */
export function daysOf(steps: readonly FoldStep[]): (actId: string) => CalendarDate | null {
  const days = new Map(steps.map(({ act }) => [act.id, act.operatesOn]))
  return (actId) => days.get(actId) ?? null
}

/** The same scenario under other norms: somebody has set a parameter. */
export function underNorms(folded: FoldedScenario, norms: readonly Norm[]): FoldedScenario {
  const { timeline, borders, check, steps } = folded
  const ground = { asOf: check.asOf, operatesOn: daysOf(steps), borders }
  return { ...folded, check: new NormCheck(timeline.structure, norms, ground) }
}

/**
 * Goes on from where a fold stands: costs what the edits change, and the drawing. The walking structure is
 * the same one and stands after the last act; the fold given is not to be used any more.
 */
export function foldOn(folded: FoldedScenario, edits: readonly Edit[]): FoldedScenario {
  const { timeline, graph, check, borders } = folded
  const edited = edits.reduce((fold, edit) => fold.and(edit), folded.edited)
  const diffs = timeline.follow(edited.plan)
  for (const diff of diffs) syncGraph(graph, diff)
  // Before anything is checked anew: a deadline runs from the day of an act that may have just come.
  check.goTo({ asOf: check.asOf, operatesOn: daysOf(timeline.steps), borders })
  check.sync(...diffs)
  return placed(folded, edited)
}

/** A place for every unit of either side. */
function placed(ground: FoldGround, edited: EditFold): FoldedScenario {
  const { baseline, profile, opening, openingGraph, timeline, graph, borders, check } = ground
  const steps = [...timeline.steps]
  const { slots, slotOf } = slotForest(timeline.structure, steps)
  const systems = profile.systems.map(({ id }) => id)
  return {
    baseline,
    profile,
    opening,
    openingGraph,
    timeline,
    graph,
    borders,
    check,
    steps,
    edited,
    slots,
    slotOf,
    chart: tidyChart(slots, systems),
    networkLines: networkLines([openingGraph, graph], slotOf),
  }
}

function loadStructure(baseline: Baseline, profile: Profile): Structure {
  const loaded = createStructure(baseline, profile)
  if (!loaded.ok) throw new Error(loaded.refusals.map(({ message }) => message).join('\n'))
  return loaded.structure
}
