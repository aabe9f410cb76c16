import {
  applyPlan,
  createGraph,
  createStructure,
  type EditedPlan,
  type FoldStep,
  foldEdits,
  type Structure,
  type StructureGraph,
  Timeline,
} from '@tinhgon/engine'
import { type ForceInput, type Placement, type Slot, slotForest, tidyChart } from '@tinhgon/layout'
import type { Baseline, Edit, Profile } from '@tinhgon/model'

import { networkLines } from './network-lines.ts'

/** A scenario folded for the screen: the structure before, one that walks along the acts, and a place for every unit. */
export interface FoldedScenario {
  readonly baseline: Baseline
  readonly profile: Profile
  readonly opening: Structure
  readonly openingGraph: StructureGraph
  readonly timeline: Timeline
  /** The graph of the walking structure, kept in step with it by diffs. */
  readonly graph: StructureGraph
  readonly steps: readonly FoldStep[]
  readonly edited: EditedPlan
  readonly slots: readonly Slot[]
  readonly slotOf: ReadonlyMap<string, string>
  readonly chart: ReadonlyMap<string, Placement>
  readonly networkLines: ForceInput['edges']
}

/** Folds in the browser with the same engine as the server. @throws when the baseline does not load */
export function foldScenario(baseline: Baseline, profile: Profile, edits: readonly Edit[]): FoldedScenario {
  const [opening, walking] = [loadStructure(baseline, profile), loadStructure(baseline, profile)]
  const edited = foldEdits(edits)
  const steps = applyPlan(walking, edited.plan)
  const { slots, slotOf } = slotForest(walking, steps)
  const chart = tidyChart(
    slots,
    profile.systems.map(({ id }) => id),
  )
  const [openingGraph, graph] = [createGraph(opening), createGraph(walking)]
  return {
    baseline,
    profile,
    opening,
    openingGraph,
    timeline: new Timeline(walking, steps),
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
