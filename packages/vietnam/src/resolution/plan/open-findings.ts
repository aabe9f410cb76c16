import type { ReadClause } from '../grammar/syntax.ts'
import type { Choice, NamedUnit, Reason } from '../names/choice.ts'
import type { OpenFinding } from '../open-finding.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import { spanOf } from '../text/token.ts'
import { clauseLabel } from './clause-label.ts'

const reasons: Readonly<Record<Reason, string>> = {
  'only-one': 'chỉ có một đơn vị tên này',
  'place-named': 'khoản này nêu nơi của nó',
  'place-named-after-list': 'nơi nêu ở cuối danh sách',
  'other-clauses': 'các khoản khác không còn để lại đơn vị nào khác',
  neighbours: 'gần các đơn vị khác của khoản này nhất',
  'nearly-the-name': 'tên gần giống nhất',
  'left-over': 'đơn vị duy nhất gần đó mà không khoản nào nói đến',
  order: 'không có căn cứ nào, lấy đơn vị đầu tiên',
}

/** What the law itself says needs nobody to settle it. */
const lawSays: ReadonlySet<Reason> = new Set(['only-one', 'place-named', 'place-named-after-list'])

/** What the clauses say that nothing was made of. */
export function findingsOfClause(clause: ReadClause): OpenFinding[] {
  const label = clauseLabel(clause)
  const unread = clause.unread.map(
    (tokens): OpenFinding => ({
      code: 'not-understood',
      clause: label,
      ...spanOf(tokens),
      text: quoteTokens(tokens),
      message: `Không hiểu “${quoteTokens(tokens)}”.`,
    }),
  )
  const beginning = beginningsOf(clause)
  const lacking = clause.statements.flatMap((statement): OpenFinding[] => {
    if (statement.type !== 'arrangement') return []
    const { start, end, point, result, portions } = statement
    const place = { clause: clauseLabel(clause, point), start, end, text: beginning(start) }
    const sources = portions.flatMap(({ units }) => units)
    return [
      ...(result
        ? []
        : [{ code: 'no-result' as const, ...place, message: 'Không thấy đơn vị hình thành sau sắp xếp.' }]),
      ...(sources.length > 0
        ? []
        : [{ code: 'no-sources' as const, ...place, message: 'Không thấy đơn vị được sắp xếp.' }]),
    ]
  })
  const silent = clause.statements.length === 0 && clause.unread.length === 0
  const empty = {
    code: 'no-sources' as const,
    clause: label,
    start: clause.start,
    end: clause.end,
    text: '',
    message: 'Khoản này trống.',
  }
  const unnumbered =
    clause.number === null &&
    clause.article > 0 &&
    clause.statements.some(({ type }) => type === 'arrangement')
      ? [
          {
            ...empty,
            code: 'no-number' as const,
            text: quoteTokens(clause.tokens.slice(0, 12)),
            message: 'Khoản này không có số.',
          },
        ]
      : []
  return [...unread, ...lacking, ...unnumbered, ...(silent ? [empty] : [])]
}

/** Tells the first words of statements that are asked for in the order of the text. */
function beginningsOf({ tokens }: ReadClause): (start: number) => string {
  let from = 0
  return (start) => {
    while (from < tokens.length - 1 && (tokens[from]?.start ?? 0) < start) from += 1
    return quoteTokens(tokens.slice(from, from + 30))
  }
}

/** A name that no unit bears. */
export function unknownUnit(clause: ReadClause, { mention }: NamedUnit): OpenFinding {
  const text = quoteTokens(mention.name)
  const { start, end } = mention
  return {
    code: 'unknown-unit',
    clause: clauseLabel(clause),
    start,
    end,
    text,
    message: `Không có đơn vị nào tên “${text}” trong phạm vi tra cứu.`,
  }
}

/** A choice between units that the law's words do not settle, for a person to confirm. */
export function openChoice(clause: ReadClause, choice: Choice): OpenFinding[] {
  const { named, unit, candidates, reason, confidence } = choice
  if (lawSays.has(reason)) return []
  const text = quoteTokens(named.mention.name)
  return [
    {
      code: 'ambiguous-unit',
      clause: clauseLabel(clause),
      start: named.mention.start,
      end: named.mention.end,
      text,
      message: `“${text}” được hiểu là ${unit.name} (${unit.code ?? unit.id}): ${reasons[reason]}.`,
      candidates: candidates.map(({ id, code, name }) => ({
        code: code ?? id,
        name,
        chosen: id === unit.id,
      })),
      reason,
      confidence: Math.round(confidence * 100) / 100,
    },
  ]
}
