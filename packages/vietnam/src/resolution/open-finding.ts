import type { Span } from './text/token.ts'

/** What a reader could not settle, for a person to. */
export type OpenCode =
  | 'not-understood'
  | 'unknown-unit'
  | 'ambiguous-unit'
  | 'doubtful-name'
  | 'cut-off'
  | 'no-result'
  | 'no-sources'
  | 'no-number'
  | 'repeated-number'
  | 'no-date'
  | 'no-superior'
  | 'nothing-to-read'
  | 'too-long'

export interface OpenFinding extends Span {
  readonly code: OpenCode
  /** "khoản 3 Điều 1"; null for what is outside the clauses. */
  readonly clause: string | null
  /** What stands there. */
  readonly text: string
  readonly message: string
  /** Units that a name may mean, and which it was taken for. */
  readonly candidates?: readonly { readonly code: string; readonly name: string; readonly chosen: boolean }[]
  readonly reason?: string
  readonly confidence?: number
}
