import type { Baseline } from '@tinhgon/model'
import type { ReadResolution } from '@tinhgon/vietnam'
import { beforeAll, describe, expect, it } from 'vitest'
import { listedPairs, readAsProvince, unitsBefore } from './read-resolutions.ts'
import { noises } from './resolution-noise.ts'
import { sharedDataIsHere } from './shared-tables.ts'

const kinds = sharedDataIsHere ? Object.entries(noises(1)) : []

/** Pairs of mergers in whose clauses nothing is open: what a person would take on trust. */
function trustedPairs({ mergers, open }: ReadResolution): string[] {
  const told = new Set(open.map(({ clause }) => clause))
  return mergers
    .filter(({ legalBasis }) => !told.has(legalBasis?.clause ?? null))
    .flatMap(({ result, sources }) =>
      sources.map(({ unitId }) => `${unitId.replace('territory:', '')} ${result.name}`),
    )
}

describe.skipIf(!sharedDataIsHere)('noise as long as a book', { timeout: 60_000 }, () => {
  let baseline: Baseline
  let truth: ReadonlySet<string>
  beforeAll(() => {
    baseline = unitsBefore()
    truth = listedPairs('79')
  })

  it.each(kinds)('RES-18 of 400,000 characters is told as such: %s', (_, make) => {
    const read = readAsProvince(baseline, '79', make(400_000))
    expect(read.open.length).toBeGreaterThan(0)
    // Two halves of clauses may meet in one that the law might well hold: nothing in it is out of order.
    expect(trustedPairs(read).filter((pair) => !truth.has(pair)).length).toBeLessThanOrEqual(1)
    if (read.mergers.length > 0)
      expect(read.checks.filter(({ ok }) => ok === false).length).toBeGreaterThan(0)
  })

  it.each(kinds)('RES-18 of five million characters is not read, and says what to do: %s', (_, make) => {
    const read = readAsProvince(baseline, '79', make(5_000_000))
    expect([read.act, read.events, read.lineage]).toEqual([null, [], []])
    expect(read.open).toMatchObject([
      { code: 'too-long', message: expect.stringContaining('Hãy chỉ đưa văn bản của một nghị quyết') },
    ])
  })
})
