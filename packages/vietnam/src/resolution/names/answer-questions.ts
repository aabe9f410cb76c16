import type { Reason } from './choice.ts'
import type { Claims } from './claims.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Answer, Question } from './question.ts'

/**
 * Answers the questions from the surest to the least sure: what is alone; what lies in the place that stands
 * behind its list; what is left when units taken whole are not there twice; what lies nearest.
 */
export function answerQuestions(
  given: readonly Question[],
  claims: Claims,
  neighbourhood: Neighbourhood,
): Answer[] {
  const answers: Answer[] = []
  const answer = (found: Answer): void => {
    claims.add(found.unit, found.question.names)
    for (const { clause } of found.question.names) neighbourhood.place(clause, found.unit)
    answers.push(found)
  }
  let waiting = [...given]
  const settle = (
    narrow: (question: Question) => void,
    reason: (question: Question) => Reason,
    confidence: number,
  ): void => {
    waiting = waiting.filter((question) => {
      narrow(question)
      const [only, another] = question.open
      if (!only || another) return true
      answer({ question, unit: only, reason: reason(question), confidence })
      return false
    })
  }
  settle(() => undefined, reasonAlone, 1)
  const inPlace = (question: Question): void => {
    const there = neighbourhood.inPlaceBehind(question.names, question.open)
    if (there.length > 0) question.open = there
  }
  settle(inPlace, () => 'place-named-after-list', 0.98)
  // What is alone stays so, even where another claims it too: the claims are checked later.
  const unclaimed = (question: Question): void => {
    const free = question.open.filter((unit) => claims.allows(unit, question.names))
    if (free.length > 0) question.open = free
  }
  while (waiting.length > 0) {
    const before = waiting.length
    settle(unclaimed, () => 'other-clauses', 0.95)
    if (waiting.length < before) continue
    const ranked = waiting
      .map((question) => ({ question, ...neighbourhood.rank(question.names, question.open) }))
      .sort((a, b) => b.confidence - a.confidence)
    // One after the other, since each answer says more about the rest; of very many some at once.
    const best = new Set(ranked.slice(0, Math.ceil(waiting.length / 50)))
    for (const found of best) answer(found)
    const answered = new Set(Array.from(best, ({ question }) => question))
    waiting = waiting.filter((question) => !answered.has(question))
  }
  return answers
}

function reasonAlone({ candidates, open }: Question): Reason {
  if (candidates.likeness === 'near') return 'nearly-the-name'
  if (candidates.likeness === 'left-over') return 'left-over'
  if (candidates.placed) return 'place-named'
  return candidates.units.length === open.length ? 'only-one' : 'other-clauses'
}
