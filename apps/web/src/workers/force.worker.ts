import { type ForceInput, forceLayout } from '@tinhgon/layout'

export type ForceMessage =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly places: readonly (readonly [string, { x: number; y: number }])[] }

declare const self: DedicatedWorkerGlobalScope

/** Lays the network out off the main thread; ending the worker cancels it. */
self.onmessage = ({ data }: MessageEvent<ForceInput>): void => {
  const tell = (message: ForceMessage): void => self.postMessage(message)
  const places = forceLayout(data, 400, (share) => tell({ type: 'progress', share }))
  tell({ type: 'done', places: [...places] })
}
