import type { Baseline } from '@tinhgon/model'
import { type ReadResolution, readResolution } from '@tinhgon/vietnam'

/** The baseline is sent once; after that only the text and what people have settled. */
export type ResolutionQuestion =
  | { readonly type: 'baseline'; readonly baseline: Baseline }
  | {
      readonly type: 'read'
      readonly text: string
      readonly withinIds: readonly string[]
      /** Ids of units by where in the text their name begins. */
      readonly settled: ReadonlyMap<number, string>
    }

export type ResolutionAnswer =
  | { readonly ok: true; readonly read: ReadResolution }
  | { readonly ok: false; readonly reason: string }

declare const self: DedicatedWorkerGlobalScope

let baseline: Baseline | null = null

/** Reads off the main thread: a long resolution takes longer than a frame. */
self.onmessage = ({ data }: MessageEvent<ResolutionQuestion>): void => {
  if (data.type === 'baseline') {
    baseline = data.baseline
    return
  }
  if (!baseline) return
  const { text, withinIds, settled } = data
  const tell = (answer: ResolutionAnswer): void => self.postMessage(answer)
  try {
    tell({ ok: true, read: readResolution(text, { baseline, withinIds, settled }) })
  } catch (error) {
    tell({ ok: false, reason: error instanceof Error ? error.message : String(error) })
  }
}
