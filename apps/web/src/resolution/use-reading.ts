import type { Baseline } from '@tinhgon/model'
import type { ReadResolution } from '@tinhgon/vietnam'
import { useEffect, useRef, useState } from 'react'
import type { ResolutionAnswer, ResolutionQuestion } from '../workers/resolution.worker.ts'

export type Settled = ReadonlyMap<number, string>

export type Reading =
  | { readonly phase: 'nothing' | 'reading'; readonly read: ReadResolution | null }
  | { readonly phase: 'read'; readonly read: ReadResolution }
  | { readonly phase: 'failed'; readonly read: null; readonly reason: string }

/** Reads a text in a worker, and again whenever something is settled; what was read before stays meanwhile. */
export function useReading(
  baseline: Baseline | null,
  text: string,
  withinIds: readonly string[],
  settled: Settled,
): Reading {
  const [reading, setReading] = useState<Reading>({ phase: 'nothing', read: null })
  const worker = useRef<Worker | null>(null)
  useEffect(() => {
    if (!baseline) return
    const started = new Worker(new URL('../workers/resolution.worker.ts', import.meta.url), {
      type: 'module',
    })
    worker.current = started
    started.onmessage = ({ data }: MessageEvent<ResolutionAnswer>): void =>
      setReading(
        data.ok ? { phase: 'read', read: data.read } : { phase: 'failed', read: null, reason: data.reason },
      )
    started.postMessage({ type: 'baseline', baseline } satisfies ResolutionQuestion)
    return () => {
      started.terminate()
      worker.current = null
    }
  }, [baseline])
  useEffect(() => {
    if (!baseline || text.trim() === '' || withinIds.length === 0) {
      setReading({ phase: 'nothing', read: null })
      return
    }
    setReading(({ read }) => ({ phase: 'reading', read }))
    worker.current?.postMessage({ type: 'read', text, withinIds, settled } satisfies ResolutionQuestion)
  }, [baseline, text, withinIds, settled])
  return reading
}
