import type { Unit } from '@tinhgon/model'
import type { ReadClause } from '../grammar/syntax.ts'
import type { Choice, NamedUnit, Reason } from './choice.ts'
import { Claims } from './claims.ts'
import { type Candidates, findCandidates, findNearCandidates } from './find-candidates.ts'
import { joinNames } from './join-names.ts'
import { Neighbourhood } from './neighbourhood.ts'
import type { UnitIndex } from './unit-index.ts'

/** Names that mean one unit, and what it may be. */
interface Question {
  readonly names: readonly NamedUnit[]
  readonly candidates: Candidates
  /** Those of the candidates that nothing speaks against. */
  open: readonly Unit[]
}

export interface Choices {
  readonly choices: readonly Choice[]
  /** Names that no unit bears. */
  readonly unknown: readonly NamedUnit[]
}

const certain: Readonly<Record<Candidates['likeness'], number>> = { exact: 1, bare: 0.98, 'other-kind': 0.9, near: 0.7 }

/**
 * Settles which unit each name means. What the law says itself comes first: the place that it names, then that
 * a unit taken whole is not there twice and that a remainder is of the unit that the clause before has parted.
 * What is open then goes to whoever lies nearest to the other units of the clause.
 */
export function chooseUnits(index: UnitIndex, clauses: readonly ReadClause[], names: readonly NamedUnit[]): Choices {
  const claims = new Claims()
  const neighbourhood = new Neighbourhood(index, names)
  const chosen = new Map<NamedUnit, Choice>()
  const settle = (question: Question, unit: Unit, reason: Reason, confidence: number): void => {
    const { units, likeness } = question.candidates
    claims.add(unit, question.names)
    for (const named of question.names) {
      neighbourhood.place(named.clause, unit)
      chosen.set(named, { named, unit, candidates: units, likeness, reason, confidence: confidence * certain[likeness] })
    }
  }
  const found = new Map(names.map((named) => [named, findCandidates(index, named.mention)]))
  settleQuestions(questionsOf(joinNames(clauses, names, found), found), claims, neighbourhood, settle)
  const unknown = names.filter((named) => !chosen.has(named))
  const near = new Map(
    unknown.map((named) => [
      named,
      findNearCandidates(index, named.mention, (unit) => claims.allows(unit, [named])),
    ]),
  )
  settleQuestions(questionsOf(joinNames(clauses, unknown, near), near), claims, neighbourhood, settle)
  return {
    choices: names.flatMap((named) => chosen.get(named) ?? []),
    unknown: names.filter((named) => !chosen.has(named)),
  }
}

function questionsOf(
  groups: readonly (readonly NamedUnit[])[],
  found: ReadonlyMap<NamedUnit, Candidates | null>,
): Question[] {
  return groups.flatMap((names) => {
    const all = names.flatMap((named) => found.get(named) ?? [])
    const [first] = all
    if (!first) return []
    const common = first.units.filter((unit) => all.every(({ units }) => units.includes(unit)))
    const placed = all.some((candidates) => candidates.placed)
    const widest = all.reduce((one, other) => (other.units.length > one.units.length ? other : one))
    return [{ names, candidates: { ...widest, placed }, open: common.length > 0 ? common : first.units }]
  })
}

function settleQuestions(
  given: readonly Question[],
  claims: Claims,
  neighbourhood: Neighbourhood,
  settle: (question: Question, unit: Unit, reason: Reason, confidence: number) => void,
): void {
  let questions = [...given]
  for (let first = true; questions.length > 0; first = false) {
    const before = questions.length
    questions = questions.filter((question) => {
      // What is alone stays so, even where another claims it too: the claims are checked later.
      if (question.open.length > 1) {
        const free = question.open.filter((unit) => claims.allows(unit, question.names))
        if (free.length > 0) question.open = free
      }
      const [only, another] = question.open
      if (!only || another) return true
      settle(question, only, first ? reasonAlone(question) : 'other-clauses', first ? 1 : 0.95)
      return false
    })
    if (questions.length === before) {
      const ranked = questions
        .map((question) => ({ question, ...neighbourhood.rank(question.names, question.open) }))
        .reduce((one, other) => (other.confidence > one.confidence ? other : one))
      settle(ranked.question, ranked.unit, ranked.reason, ranked.confidence)
      questions = questions.filter((question) => question !== ranked.question)
    }
  }
}

function reasonAlone({ candidates, open }: Question): Reason {
  if (candidates.likeness === 'near') return 'nearly-the-name'
  if (candidates.placed) return 'place-named'
  return candidates.units.length === open.length ? 'only-one' : 'other-clauses'
}
