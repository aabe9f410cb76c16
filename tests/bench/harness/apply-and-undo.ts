import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { applyAct, reverseDiff, type Structure } from '@tinhgon/engine'
import type { Act } from '@tinhgon/model'

/** Milliseconds of an act and of its undo, each timed by itself. */
export interface ActTimes {
  readonly acts: number[]
  readonly undos: number[]
}

export const noActTimes = (): ActTimes => ({ acts: [], undos: [] })

/**
 * Applies an act and takes it back. What the diff names stands afterwards as it stood before: the same
 * records, so nothing is left of the act.
 */
export function applyAndUndo(structure: Structure, act: Act, times: ActTimes): void {
  const units = structure.units.size
  const begun = performance.now()
  const applied = applyAct(structure, act)
  const done = performance.now()
  assert.ok(applied.ok, applied.ok ? '' : applied.refusals[0]?.message)
  const reversed = performance.now()
  structure.applyDiff(reverseDiff(applied.diff))
  const undone = performance.now()
  times.acts.push(done - begun)
  times.undos.push(undone - reversed)
  assert.equal(structure.units.size, units)
  for (const { table, key, record } of applied.diff.removed)
    assert.equal(structure.table(table).get(key), record)
  for (const [{ table, key, record }] of applied.diff.updated)
    assert.equal(structure.table(table).get(key), record)
  for (const { table, key } of applied.diff.added) assert.equal(structure.table(table).get(key), undefined)
}
