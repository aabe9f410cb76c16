import { ApiProblem } from '@tinhgon/contract'
import { AccountProblem } from '../api/account-requests.ts'
import type { Texts } from '../language/texts-vi.ts'

type ByCode = Readonly<Record<string, string>>

/**
 * What is wrong and what to do, in the language of the screen.
 * @param here sentences for codes that mean something particular where it happened
 */
export function describeError(error: unknown, texts: Texts, here: ByCode = {}): string {
  if (error instanceof ApiProblem || error instanceof AccountProblem) {
    const { code } = error
    const known: ByCode = { ...texts.problems, ...texts.accounts.problems, ...here }
    return known[code] ?? error.message
  }
  return error instanceof Error ? error.message : String(error)
}

/** What happened to an edit that was not saved, and what to do: stale, no server, or refused. */
export function describeProblem(
  problem: ApiProblem,
  texts: Texts,
): { readonly title: string; readonly text: string } {
  if (problem.code === 'stale') return { title: texts.staleTitle, text: texts.staleText }
  if (problem.code === 'offline') return { title: texts.offlineTitle, text: texts.offlineText }
  return { title: texts.refused, text: describeError(problem, texts) }
}
