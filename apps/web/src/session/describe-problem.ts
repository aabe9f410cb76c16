import type { ApiProblem } from '../api/api-client.ts'
import type { Texts } from '../language/texts-vi.ts'

/** What happened to an edit that was not saved, and what to do: stale, no server, or refused. */
export function describeProblem(
  problem: ApiProblem,
  texts: Texts,
): { readonly title: string; readonly text: string } {
  if (problem.status === 412) return { title: texts.staleTitle, text: texts.staleText }
  if (problem.status === 0) return { title: texts.offlineTitle, text: texts.offlineText }
  return { title: texts.refused, text: problem.message }
}
