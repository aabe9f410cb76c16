import {
  createGraph,
  createStructure,
  EditFold,
  type FoldStep,
  type Structure,
  type StructureGraph,
  syncGraph,
  Timeline,
} from '@tinhgon/engine'
import { type ForceInput, type Placement, type Slot, slotForest, tidyChart } from '@tinhgon/layout'
import type { Baseline, Edit, Profile } from '@tinhgon/model'
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

/** Folds in the browser with the same engine as the server. @throws when the baseline does not load */
export function foldScenario(baseline: Baseline, profile: Profile, edits: readonly Edit[]): FoldedScenario {
  const [opening, walking] = [loadStructure(baseline, profile), loadStructure(baseline, profile)]
  const [openingGraph, graph] = [createGraph(opening), createGraph(walking)]
  const timeline = new Timeline(walking)
  return follow({ baseline, profile, opening, openingGraph, timeline, graph }, EditFold.empty, edits)
}

/**
 * Goes on from where a fold stands: costs what the edits change, and the drawing. The walking structure is
 * the same one and stands after the last act; the fold given is not to be used any more.
 */
export const foldOn = (folded: FoldedScenario, edits: readonly Edit[]): FoldedScenario =>
  follow(folded, folded.edited, edits)

function follow(ground: FoldGround, before: EditFold, edits: readonly Edit[]): FoldedScenario {
  const { baseline, profile, opening, openingGraph, timeline, graph } = ground
  const edited = edits.reduce((fold, edit) => fold.and(edit), before)
  for (const diff of timeline.follow(edited.plan)) syncGraph(graph, diff)
  const steps = [...timeline.steps]
  const { slots, slotOf } = slotForest(timeline.structure, steps)
  const chart = tidyChart(
    slots,
    profile.systems.map(({ id }) => id),
  )
  return {
    baseline,
    profile,
    opening,
    openingGraph,
    timeline,
    graph,
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
