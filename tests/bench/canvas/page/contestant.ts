import type { ChartNode } from '../chart-tree.ts'

/** One way to draw the same tree. Each call leaves the page ready to be presented. */
export interface Contestant {
  /** Draws the whole tree, unfolded, fitted to the window, from the bare nodes. */
  show(nodes: readonly ChartNode[]): void | Promise<void>
  /** Moves the view by some pixels to the right. */
  pan(pixels: number): void | Promise<void>
  /** Sets how many times nearer than fitted the view is. */
  zoom(factor: number): void | Promise<void>
  /** Folds everything below the second node, or unfolds it again. */
  fold(folded: boolean): void | Promise<void>
  /** Shows a share of the change from before to after; absent where there is no such thing. */
  morph?(share: number): void | Promise<void>
}

declare global {
  interface Window {
    contestant: Contestant
  }
}
