import { Claims } from './claims.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Answer } from './question.ts'

/**
 * Where two names claim one unit and only one of them can, the one whose clause lies nearer keeps it. The other
 * may mean a unit that the list spells otherwise.
 */
export function withoutContradictions(answers: readonly Answer[], neighbourhood: Neighbourhood): Answer[] {
  const standing: Answer[] = []
  for (const its of Map.groupBy(answers, ({ unit }) => unit).values()) {
    const claims = new Claims()
    const ranked = its
      .map((answer) => ({ answer, weight: weightOf(answer, neighbourhood) }))
      .sort((a, b) => b.weight - a.weight)
    for (const { answer } of ranked) {
      if (!claims.allows(answer.unit, answer.question.names)) continue
      claims.add(answer.unit, answer.question.names)
      standing.push(answer)
    }
  }
  return standing
}

/** A place that the clause names outweighs all neighbours. */
function weightOf({ question, unit, confidence }: Answer, neighbourhood: Neighbourhood): number {
  const named = question.names.some(({ mention }) => mention.places.length > 0) ? 1000 : 0
  const near = neighbourhood.nearness(question.names, unit) / question.names.length
  return named + Math.min(near, 500) + confidence
}
