import assert from 'node:assert/strict'
import type { Structure } from '@tinhgon/engine'
import { load, SeededRandom } from '@tinhgon/testkit'
import { vietnamProfile } from '@tinhgon/vietnam'
import { readNationalTables } from '../../conformance/national-reform.ts'
import { sharedDataIsHere } from '../../conformance/shared-tables.ts'
import { type ActTimes, applyAndUndo, noActTimes } from '../harness/apply-and-undo.ts'
import { contestant, race, timesOf } from '../harness/race.ts'
import type { Report } from '../harness/report.ts'
import { spreadOf } from '../harness/spread.ts'
import { count, milliseconds } from '../harness/table.ts'
import { type ShapeActKind, ShapeActs, shapeActKinds } from '../shapes/shape-acts.ts'
import { type Shape, shapedBaseline, shapes } from '../shapes/shaped-baseline.ts'

const sizes = [1_000, 10_000, 100_000, 1_000_000]

interface Entry {
  readonly shape: Shape | 'real'
  readonly units: number
  readonly load: () => Structure
}

/** How cost grows with size where all stand under one, each under the next, ten under each, or as they do. */
export async function measureShapes(report: Report): Promise<void> {
  const entries: readonly Entry[] = [
    ...shapes.flatMap((shape) => sizes.map((size) => shaped(shape, size))),
    ...(sharedDataIsHere ? [real()] : []),
  ]
  const structures = new Map<Entry, Structure>()
  const loads = await race(
    entries.map((entry) =>
      contestant({
        name: nameOf(entry),
        run: () => {
          structures.set(entry, entry.load())
        },
        check: () => assert.equal(structures.get(entry)?.units.size, entry.units),
      }),
    ),
    { rounds: Math.min(report.rounds ?? 3, 3), warmups: 1 },
  )
  const timed = actsOn(structures, (report.rounds ?? 20) * 5)
  report.table(
    'how cost grows: loading, one act (p50) and its undo (p50)',
    ['shape', 'units', 'load', 'a unit', ...shapeActKinds.flatMap((kind) => [kind, 'undo'])],
    entries.map((entry) => {
      const loading = timesOf(loads, nameOf(entry)).median
      const acts = shapeActKinds.flatMap((kind) => {
        const { acts: done = [], undos = [] } = timed.get(entry)?.get(kind) ?? {}
        return [spreadOf(done).median, spreadOf(undos).median]
      })
      const figures = [loading, loading / entry.units, ...acts].map(milliseconds)
      return [entry.shape, count(entry.units), ...figures]
    }),
  )
  report.note(
    'A chain is the worst case: whether an act closes a circle is asked of every superior above what it moves or makes.',
  )
}

const nameOf = ({ shape, units }: Entry): string => `${shape} ${units}`

function shaped(shape: Shape, units: number): Entry {
  const baseline = shapedBaseline(shape, units, false)
  return { shape, units, load: () => load(baseline) }
}

function real(): Entry {
  const { baseline } = readNationalTables()
  return { shape: 'real', units: baseline.units.length, load: () => load(baseline, vietnamProfile) }
}

function actsOn(
  structures: ReadonlyMap<Entry, Structure>,
  rounds: number,
): ReadonlyMap<Entry, ReadonlyMap<ShapeActKind, ActTimes>> {
  const random = new SeededRandom(1)
  const drawers = Array.from(structures, ([entry, structure]) => ({
    structure,
    entry,
    acts: new ShapeActs(structure),
    times: new Map(shapeActKinds.map((kind) => [kind, noActTimes()])),
  }))
  for (let round = -20; round < rounds; round += 1)
    for (const kind of shapeActKinds)
      for (const { structure, acts, times } of drawers)
        applyAndUndo(structure, acts.next(kind, random), (round < 0 ? null : times.get(kind)) ?? noActTimes())
  return new Map(drawers.map(({ entry, times }) => [entry, times]))
}
