/** Half-open range of the text as it was given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The smallest piece that the grammar sees: a word, a row of digits, or one mark. */
export interface Token extends Span {
  readonly type: 'word' | 'number' | 'mark'
  /** As written, in NFC and without invisible characters. */
  readonly text: string
  /** What words are compared by: spelling without case, and without regard to where the tone mark stands. */
  readonly key: string
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** Whether it is the first of its line. */
  readonly startsLine: boolean
  /** Whether the key is that of another word, which this one was taken for. */
  readonly mended: boolean
}

export const spanOf = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
})
