import assert from 'node:assert/strict'
import { hashStructure, type Structure } from '@tinhgon/engine'
import { load, SeededRandom } from '@tinhgon/testkit'
import { type ActTimes, applyAndUndo, noActTimes } from '../harness/apply-and-undo.ts'
import type { Report } from '../harness/report.ts'
import { spreadOf } from '../harness/spread.ts'
import { count, milliseconds, times } from '../harness/table.ts'
import { measureHeap } from '../memory/measure-heap.ts'
import { shapedBaseline } from '../shapes/shaped-baseline.ts'
import { type ActKind, actKinds, oneEventAct } from '../size/one-event-acts.ts'

const sizes = [10_000, 100_000, 1_000_000]
const largest = Math.max(...sizes)
/** The hash of a larger structure takes longer than all acts on it. */
const largestHashed = 100_000

/** One act more and its undo on ever larger structures, and what a unit takes of memory. */
export function measureSize(report: Report): void {
  const structures = sizes.map((size) => load(shapedBaseline('balanced', size, true)))
  const hashes = structures.map(hashOf)
  const rounds = (report.rounds ?? 40) * 50
  const times = structures.map(() => new Map(actKinds.map((kind) => [kind, noActTimes()])))
  for (let round = -500; round < rounds; round += 1)
    for (const kind of actKinds)
      for (const [place, structure] of structures.entries()) {
        const act = oneEventAct(kind, new SeededRandom(round + 501), structure.units.size, round + 501)
        const timed = round < 0 ? undefined : times[place]?.get(kind)
        applyAndUndo(structure, act, timed ?? noActTimes())
      }
  assert.deepEqual(structures.map(hashOf), hashes)
  tellActs(report, times, rounds)
  tellMemory(report)
}

const hashOf = (structure: Structure): string =>
  structure.units.size <= largestHashed ? hashStructure(structure) : String(structure.units.size)

function tellActs(report: Report, all: readonly ReadonlyMap<ActKind, ActTimes>[], rounds: number): void {
  const joined = (place: number, name: keyof ActTimes) =>
    spreadOf([...(all[place]?.values() ?? [])].flatMap((one) => one[name]))
  const rows = actKinds.flatMap((kind) =>
    sizes.map((size, place) => {
      const { acts = [], undos = [] } = all[place]?.get(kind) ?? {}
      const [act, undo] = [spreadOf(acts), spreadOf(undos)]
      return [kind, count(size), ...[act.median, act.p99, undo.median, undo.p99].map(milliseconds)]
    }),
  )
  report.table(
    `one act of one event and its undo, balanced by ten, ${count(rounds)} of each kind and size`,
    ['act', 'units', 'act p50', 'act p99', 'undo p50', 'undo p99'],
    rows,
  )
  const last = sizes.indexOf(largest)
  const slowest = (name: keyof ActTimes): number =>
    Math.max(...Array.from(all[last]?.values() ?? [], (one) => spreadOf(one[name]).p99))
  report.atMost('an act on 1,000,000 units, p99 of the slowest kind', slowest('acts'), 1)
  report.atMost('its undo, p99 of the slowest kind', slowest('undos'), 1)
  const growth = joined(last, 'acts').median / joined(0, 'acts').median
  report.note(`median of all acts at ${count(largest)} to that at ${count(sizes[0] ?? 0)}: ${times(growth)}`)
}

function tellMemory(report: Report): void {
  const rows = [false, true].map((figures) => ({ figures, heap: measureHeap(largest, figures) }))
  const bytes = (number: number): string => `${(number / largest).toFixed(0)} B`
  report.table(
    `memory per unit at ${count(largest)} units, in a process of its own`,
    ['', 'the baseline', 'and the structure', 'together'],
    rows.map(({ figures, heap }) => [
      figures ? 'two figures for every lowest unit' : 'no figures',
      bytes(heap.baseline),
      bytes(heap.structure),
      bytes(heap.baseline + heap.structure),
    ]),
  )
  for (const { figures, heap } of rows)
    report.atMost(
      `memory per unit, ${figures ? 'with' : 'without'} figures`,
      (heap.baseline + heap.structure) / largest,
      1024,
      (number) => `${number.toFixed(0)} B`,
    )
}
