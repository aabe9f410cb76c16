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
import type { Baseline, Edit, Norm, Profile } from '@tinhgon/model'
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

/**
 * Folds in the browser with the same engine as the server. @throws when the baseline does not load
 * @param norms with the workspace's parameters in them
 */
export function foldScenario(
  baseline: Baseline,
  profile: Profile,
  edits: readonly Edit[],
  norms: readonly Norm[] = profile.norms,
): FoldedScenario {
  const [opening, walking] = [loadStructure(baseline, profile), loadStructure(baseline, profile)]
  const [openingGraph, graph] = [createGraph(opening), createGraph(walking)]
  const timeline = new Timeline(walking)
  const borders = adjacencyOf(baseline)
  const check = new NormCheck(walking, norms, { asOf: baseline.date, operatesOn: () => null, borders })
  return follow(
    { baseline, profile, opening, openingGraph, timeline, graph, borders, check },
    EditFold.empty,
    edits,
  )
}

/** The same scenario under other norms: somebody has set a parameter. */
export function underNorms(folded: FoldedScenario, norms: readonly Norm[]): FoldedScenario {
  const { timeline, borders, check } = folded
  const ground = { asOf: check.asOf, operatesOn: () => null, borders }
  return { ...folded, check: new NormCheck(timeline.structure, norms, ground) }
}

/**
 * Goes on from where a fold stands: costs what the edits change, and the drawing. The walking structure is
 * the same one and stands after the last act; the fold given is not to be used any more.
 */
export const foldOn = (folded: FoldedScenario, edits: readonly Edit[]): FoldedScenario =>
  follow(folded, folded.edited, edits)

function follow(ground: FoldGround, before: EditFold, edits: readonly Edit[]): FoldedScenario {
  const { profile, openingGraph, timeline, graph, check } = ground
  const edited = edits.reduce((fold, edit) => fold.and(edit), before)
  const diffs = timeline.follow(edited.plan)
  for (const diff of diffs) syncGraph(graph, diff)
  check.sync(...diffs)
  const steps = [...timeline.steps]
  const { slots, slotOf } = slotForest(timeline.structure, steps)
  const chart = tidyChart(
    slots,
    profile.systems.map(({ id }) => id),
  )
  return {
    ...ground,
    steps,
    edited,
    slots,
    slotOf,
    chart,
    networkLines: networkLines([openingGraph, graph], slotOf),
  }
}

function loadStructure(baseline: Baseline, profile: Profile): Structure {
  const loaded = createStructure(baseline, profile)
  if (!loaded.ok) throw new Error(loaded.refusals.map(({ message }) => message).join('\n'))
  return loaded.structure
}
