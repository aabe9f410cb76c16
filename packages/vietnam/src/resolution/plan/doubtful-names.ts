import type { ReadClause } from '../grammar/syntax.ts'
import type { OpenFinding } from '../open-finding.ts'
import { isSyllable } from '../text/is-syllable.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { isCapital, spellingKey } from '../text/spelling.ts'
import type { Token } from '../text/token.ts'
import { clauseLabel } from './clause-label.ts'

/**
 * New names with a word that is no syllable and stands in no name of a territory, or begins small: as a rule a slip of the pen or of a scanner.
 */
export function doubtfulNames(clause: ReadClause, syllables: ReadonlySet<string>): OpenFinding[] {
  return clause.statements.flatMap((statement): OpenFinding[] => {
    if (statement.type !== 'arrangement' || !statement.result) return []
    const { name, start, end } = statement.result
    if (name.every((token, index) => isUsual(token, index > 0, syllables))) return []
    const text = quoteTokens(name)
    const message = `Tên mới “${text}” viết khác lệ thường; hãy kiểm tra chính tả.`
    return [
      { code: 'doubtful-name', clause: clauseLabel(clause, statement.point), start, end, text, message },
    ]
  })
}

/** "Phường 4" is usual, "Hoàn Kiếm1" is not. */
function isUsual(
  { type, text, spaced }: Token,
  behindWord: boolean,
  syllables: ReadonlySet<string>,
): boolean {
  if (type === 'number') return spaced || !behindWord
  if (type !== 'word') return true
  return (
    isCapital(text) && text.split('-').every((part) => isSyllable(part) || syllables.has(spellingKey(part)))
  )
}
