import { seesKind, takeLevel } from './kind-words.ts'
import type { StatedCount, TerritoryKindId } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

/** Whether what comes next tells how many units there are: a number, and a kind or "đơn vị". */
export const seesCount = (stream: TokenStream, ahead = 0): boolean =>
  stream.seesNumber(ahead) !== null &&
  (stream.sees('đơn vị', ahead + 1) || seesKind(stream, ahead + 1)?.capital === false)

/** A number of units, and of which kind where it is said. */
export function readCount(stream: TokenStream): StatedCount {
  const count = stream.seesNumber() ?? 0
  stream.advance()
  let kind: TerritoryKindId | null = null
  if (stream.take('đơn vị')) {
    stream.take('hành chính')
    takeLevel(stream)
  } else {
    const seen = seesKind(stream)
    kind = seen?.kind ?? null
    stream.advance(seen?.length ?? 0)
    if (kind === 'city') stream.take('trực thuộc trung ương')
  }
  return { count, kind }
}
