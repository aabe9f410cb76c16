import { performance } from 'node:perf_hooks'
import { type Spread, spreadOf } from './spread.ts'

/** One way of doing the work. Only `run` is timed; `check` gets what a timed run brought forth. */
export interface Contestant<T> {
  readonly name: string
  readonly prepare?: () => void
  readonly run: () => T | Promise<T>
  readonly check?: (outcome: T) => void
}

export interface RaceOptions {
  /** Timed rounds of every contestant. */
  readonly rounds: number
  /** Rounds before them that are not timed. */
  readonly warmups: number
}

/** A contestant of any outcome, so that a race may hold several kinds. */
export const contestant = <T>(given: Contestant<T>): Contestant<unknown> => ({
  ...given,
  check: (outcome) => given.check?.(outcome as T),
})

/**
 * Times all contestants in turn, A B C A B C, so that noise hits all alike. Between runs (with `--expose-gc`)
 * young garbage is collected, so that nobody sweeps for another; a full one gives memory back and slows the
 * next run down threefold. The first and the last outcome are checked. Our own, since tinybench and
 * mitata run one task to its end before the next.
 */
export async function race(
  contestants: readonly Contestant<unknown>[],
  { rounds, warmups }: RaceOptions,
): Promise<ReadonlyMap<string, Spread>> {
  const durations = new Map<string, number[]>(contestants.map(({ name }) => [name, []]))
  for (let round = -warmups; round < rounds; round += 1)
    for (const { name, prepare, run, check } of contestants) {
      prepare?.()
      globalThis.gc?.({ type: 'minor' })
      const begun = performance.now()
      const running = run()
      const outcome = running instanceof Promise ? await running : running
      const duration = performance.now() - begun
      if (round >= 0) durations.get(name)?.push(duration)
      if (round === -warmups || round === rounds - 1) check?.(outcome)
    }
  return new Map(Array.from(durations, ([name, measured]) => [name, spreadOf(measured)]))
}

/** What a race measured of a contestant that took part in it. */
export function timesOf(spreads: ReadonlyMap<string, Spread>, name: string): Spread {
  const spread = spreads.get(name)
  if (!spread) throw new RangeError(`${name} did not run`)
  return spread
}
