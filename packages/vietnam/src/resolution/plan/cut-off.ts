import type { ReadClause } from '../grammar/syntax.ts'
import type { OpenFinding } from '../open-finding.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { spanOf } from '../text/token.ts'
import { clauseLabel } from './clause-label.ts'

/** A last clause of several that ends with the text and without a stop: half a name may stand there. */
export function cutOff(clauses: readonly ReadClause[], text: string): OpenFinding[] {
  const last = clauses.at(-1)
  const token = last?.tokens.at(-1)
  const isCut = token && token.type !== 'mark' && text.trimEnd().length <= token.end
  if (!last || clauses.length < 2 || !isCut) return []
  const tokens = last.tokens.slice(-6)
  return [
    {
      code: 'cut-off',
      clause: clauseLabel(last),
      ...spanOf(tokens),
      text: quoteTokens(tokens),
      message: 'Văn bản hết giữa câu; có thể đã bị cắt, tên cuối cùng có thể chưa đủ.',
    },
  ]
}
