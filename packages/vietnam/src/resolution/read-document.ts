import { seesArrangement } from './grammar/arranging-verbs.ts'
import { clausesOf, documentParts } from './grammar/document-parts.ts'
import { readClause } from './grammar/read-clause.ts'
import { readDates, type StatedDates } from './grammar/read-dates.ts'
import { readArticleTitle, readDocumentNumber, readSubject } from './grammar/read-heading.ts'
import type { PlaceMention, ReadClause } from './grammar/syntax.ts'
import { TokenStream } from './grammar/token-stream.ts'
import { mendTokens } from './text/mend-tokens.ts'
import { quoteTokens } from './text/quote-tokens.ts'
import { readTokens } from './text/read-tokens.ts'
import type { Token } from './text/token.ts'
import { withoutPageNumbers } from './text/without-page-numbers.ts'

/** A resolution, read, before anyone asks which units it means. */
export interface ReadDocument {
  /** "1675/NQ-UBTVQH15"; null where the text does not say. */
  readonly number: string | null
  readonly title: string
  readonly subject: PlaceMention | null
  readonly dates: StatedDates
  readonly clauses: readonly ReadClause[]
}

/** @param syllables keys of the words that names are made of */
export function readDocument(text: string, syllables: ReadonlySet<string>): ReadDocument {
  const { preamble, articles } = documentParts(
    mendTokens(withoutPageNumbers(readTokens(text), text), text, syllables),
  )
  const operative = articles.filter(({ number, tokens }) => number <= 1 || arranges(tokens))
  const clauses: ReadClause[] = []
  let title: readonly Token[] = []
  for (const article of operative) {
    const { lead, clauses: written } = clausesOf(article)
    if (title.length === 0) title = readArticleTitle(lead)
    clauses.push(...written.map((clause) => readClause(article.number, clause)))
    // An article without numbers is one clause, if it makes something.
    const only = written.length === 0 ? readClause(article.number, { number: null, tokens: lead }) : null
    if (only?.statements.some((statement) => statement.type === 'arrangement' && statement.result !== null))
      clauses.push(only)
  }
  const others = articles.filter((article) => !operative.includes(article)).flatMap(({ tokens }) => tokens)
  return {
    number: readDocumentNumber(preamble),
    title: quoteTokens(title).slice(0, 400),
    subject: readSubject(title) ?? readSubject(preamble),
    dates: readDates(preamble, others),
    clauses,
  }
}

const arranges = (tokens: readonly Token[]): boolean => seesArrangement(new TokenStream(tokens))
