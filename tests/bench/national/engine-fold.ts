import {
  applyPlan,
  createStructure,
  type FoldStep,
  type LedgerRow,
  type LineagePair,
  ledgerOf,
  lineagePairs,
  type Structure,
  subtree,
} from '@tinhgon/engine'
import type { Baseline, Plan } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import {
  type NationalOutcome,
  tellChange,
  tellEnding,
  tellFigure,
  tellPair,
  tellRow,
  tellUnit,
} from './national-outcome.ts'

export interface EngineFold {
  readonly structure: Structure
  readonly steps: readonly FoldStep[]
  readonly pairs: readonly LineagePair[]
  readonly ledger: readonly LedgerRow[]
  readonly below: ReadonlyMap<string, number>
}

/** The engine as users have it: the baseline loaded, every act checked and applied, lineage and ledger. */
export function foldByEngine(baseline: Baseline, plan: Plan): EngineFold {
  const loaded = createStructure(baseline, vietnamProfile)
  if (!loaded.ok) throw new Error('the baseline was refused')
  const { structure } = loaded
  const steps = applyPlan(structure, plan)
  const [pairs, ledger] = [lineagePairs(structure), ledgerOf(structure)]
  const below = new Map<string, number>()
  for (const id of structure.rootIds) {
    let found = -1
    for (const _unit of subtree(structure, id)) found += 1
    below.set(id, found)
  }
  return { structure, steps, pairs, ledger, below }
}

export function tellEngineFold({ structure, steps, pairs, ledger, below }: EngineFold): NationalOutcome {
  const codeOf = (id: string | null): string | null =>
    id === null ? null : (structure.unit(id)?.code ?? null)
  const units = [...structure.units.values()]
  return {
    units: units.map((unit) => tellUnit(unit, codeOf(unit.superiorId))),
    below: Array.from(below, ([id, found]) => `${codeOf(id)} ${found}`),
    figures: [
      ...[...structure.table('figures').values()].map(({ unitId, measure, fixed }) =>
        tellFigure(codeOf(unitId), measure, fixed),
      ),
      ...[...structure.table('statements').values()].map(({ unitId, measure, value }) =>
        tellFigure(codeOf(unitId), measure, value ?? Number.NaN),
      ),
    ],
    lineage: pairs.map(({ before, after, extent }) => tellPair(before.code, extent, after.code)),
    endings: [...structure.table('endings').values()].map(({ unit, successorIds }) =>
      tellEnding(unit.code, successorIds.map(codeOf)),
    ),
    ledger: ledger.map(tellRow),
    changes: steps.flatMap(tellStep),
  }
}

/** Units, figures and ends; what else a diff holds follows from these or is kept in no other contestant. */
function tellStep(step: FoldStep): readonly string[] {
  if (!step.ok) throw new Error(`${step.act.id} was refused`)
  const { added, updated, removed } = step.diff
  const changes = [
    ...added.map((to) => [null, to] as const),
    ...updated,
    ...removed.map((from) => [from, null] as const),
  ]
  return changes.flatMap(([from, to]) => {
    const entry = from ?? to
    if (entry?.table === 'units') return tellChange(step.act.id, entry.key, from?.record, to?.record)
    if (entry?.table !== 'figures' && entry?.table !== 'statements' && entry?.table !== 'endings') return []
    if (entry.table === 'endings') return tellChange(step.act.id, `${entry.key} ends`, null, true)
    const [before, after] = [from?.record, to?.record].map((record) =>
      record && 'fixed' in record ? record.fixed : record && 'value' in record ? record.value : null,
    )
    const { unitId, measure } = entry.record
    return tellChange(step.act.id, `${unitId} ${measure}`, before, after)
  })
}
