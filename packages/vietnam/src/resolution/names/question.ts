import type { Unit } from '@tinhgon/model'
import type { Choice, NamedUnit, Reason } from './choice.ts'
import type { Candidates } from './find-candidates.ts'

/** Names that mean one unit, and what it may be. */
export interface Question {
  readonly names: readonly NamedUnit[]
  readonly candidates: Candidates
  /** Those of the candidates that nothing speaks against. */
  open: readonly Unit[]
}

export interface Answer {
  readonly question: Question
  readonly unit: Unit
  readonly reason: Reason
  readonly confidence: number
}

const certainty: Readonly<Record<Candidates['likeness'], number>> = {
  exact: 1,
  bare: 0.98,
  'other-kind': 0.9,
  near: 0.7,
  'left-over': 0.6,
}

/** One question for each group of names that anything was found for. */
export function questionsOf(
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

/** The answer, for each of the names that it is about. */
export const choicesOf = ({ question, unit, reason, confidence }: Answer): Choice[] =>
  question.names.map((named) => ({
    named,
    unit,
    candidates: question.candidates.units,
    likeness: question.candidates.likeness,
    reason,
    confidence: confidence * certainty[question.candidates.likeness],
  }))
