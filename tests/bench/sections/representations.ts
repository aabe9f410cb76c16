import { load } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { contestant, race, timesOf } from '../harness/race.ts'
import type { Report } from '../harness/report.ts'
import { milliseconds, times } from '../harness/table.ts'
import { foldBare } from '../national/bare-fold.ts'
import { foldByEngine, tellEngineFold } from '../national/engine-fold.ts'
import { type NationalInput, nationalInput } from '../national/national-input.ts'
import { assertSameOutcome, type NationalOutcome } from '../national/national-outcome.ts'
import { tellBareFold } from '../national/tell-bare-fold.ts'
import { DossierStore } from '../representations/dossier-store.ts'
import { foldOnStore, tellStore } from '../representations/fold-on-store.ts'
import type { FoldStore } from '../representations/fold-store.ts'
import { GraphStore } from '../representations/graph-store.ts'
import { TableStore } from '../representations/table-store.ts'

const floor = 'typed arrays (the floor, with diffs)'

/** What the representation alone costs: one small fold, without checks, on each of them. */
export async function measureRepresentations(report: Report): Promise<void> {
  const input = nationalInput()
  const expected = tellEngineFold(foldByEngine(input.baseline, input.plan))
  const spreads = await race(contestantsOf(input, expected), { rounds: report.rounds ?? 21, warmups: 8 })
  const base = timesOf(spreads, floor).median
  report.table(
    'the national baseline loaded and its 35 acts carried out, by what the state is kept in',
    ['representation', 'median', 'min', 'to the floor'],
    Array.from(spreads, ([name, { median, min }]) => [
      name,
      milliseconds(median),
      milliseconds(min),
      times(median / base),
    ]),
  )
  report.note('Only the floor and the engine keep what every act changed; only the engine checks anything.')
}

function contestantsOf({ baseline, plan, measures }: NationalInput, expected: NationalOutcome) {
  const empty = load({ ...baseline, units: [] }, vietnamProfile)
  const check = (store: FoldStore): void => assertSameOutcome(tellStore(store, baseline, measures), expected)
  return [
    contestant({
      name: floor,
      run: () => foldBare(baseline, plan, measures),
      check: (fold) => assertSameOutcome(tellBareFold(fold, plan, vietnamProfile, measures), expected),
    }),
    contestant({
      name: 'one object a unit',
      run: () => foldOnStore(new DossierStore(measures), baseline, plan, measures),
      check,
    }),
    contestant({
      name: 'a map a table, figures by composed key',
      run: () => foldOnStore(new TableStore(), baseline, plan, measures),
      check,
    }),
    contestant({
      name: 'graphology, no way back',
      run: () => foldOnStore(new GraphStore(empty), baseline, plan, measures),
      check,
    }),
    contestant({
      name: 'graphology, a copy before each act',
      run: () => foldOnStore(new GraphStore(empty), baseline, plan, measures, (store) => void store.copy()),
      check,
    }),
    contestant({
      name: 'the engine (one object a unit, checks, diffs, ledger, lineage)',
      run: () => foldByEngine(baseline, plan),
      check: (fold) => assertSameOutcome(tellEngineFold(fold), expected),
    }),
  ]
}
