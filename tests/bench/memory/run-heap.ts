// Prints what a baseline and its structure take of memory; started by `measure-heap.ts`.
import assert from 'node:assert/strict'
import { load } from '@tinhgon/testkit'
import { shapedBaseline } from '../shapes/shaped-baseline.ts'

function bytesInUse(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const [units = 0, withFigures] = [Number(process.argv[2]), process.argv[3] === 'true']
const before = bytesInUse()
const baseline = shapedBaseline('balanced', units, withFigures)
const between = bytesInUse()
const structure = load(baseline)
const after = bytesInUse()
assert.equal(structure.units.size, baseline.units.length)
assert.equal(structure.table('figures').size, baseline.figures.length)
process.stdout.write(JSON.stringify({ baseline: between - before, structure: after - between }))
