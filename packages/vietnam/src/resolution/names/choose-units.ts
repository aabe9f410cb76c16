import type { Unit } from '@tinhgon/model'
import type { ReadClause } from '../grammar/syntax.ts'
import { answerQuestions } from './answer-questions.ts'
import type { Choice, NamedUnit } from './choice.ts'
import { Claims } from './claims.ts'
import { type Candidates, findCandidates, findNearCandidates } from './find-candidates.ts'
import { findLeftOver } from './find-left-over.ts'
import { joinNames } from './join-names.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { type Answer, choicesOf, questionsOf } from './question.ts'
import type { UnitIndex } from './unit-index.ts'
import { withoutContradictions } from './without-contradictions.ts'

export interface Choices {
  readonly choices: readonly Choice[]
  /** Names that no unit bears. */
  readonly unknown: readonly NamedUnit[]
}

/**
 * Settles which unit each name means: by the name and what the clauses say; where no unit bears the name, or one
 * is claimed twice, by what is nearly the name; then by what is left over.
 * @param settled ids of units that people have chosen, by where their name begins
 */
export function chooseUnits(
  index: UnitIndex,
  clauses: readonly ReadClause[],
  given: readonly NamedUnit[],
  settled: ReadonlyMap<number, string> = new Map(),
): Choices {
  // A resolution names a unit a few times; what goes far beyond is no resolution, and is not looked up.
  const names = given.slice(0, 1000 + 10 * index.units.length)
  const neighbourhood = new Neighbourhood(index, names)
  const answer = (
    asked: readonly NamedUnit[],
    claims: Claims,
    find: (named: NamedUnit) => Candidates | null,
  ): Answer[] => {
    const found = new Map(asked.map((named) => [named, find(named)]))
    return answerQuestions(questionsOf(joinNames(clauses, asked, found), found), claims, neighbourhood)
  }
  const byName = answer(
    names,
    new Claims(),
    ({ mention }) => settledCandidates(index, settled.get(mention.start)) ?? findCandidates(index, mention),
  )
  const answers = withoutContradictions(byName, neighbourhood)
  const claims = new Claims()
  for (const { unit, question } of answers) claims.add(unit, question.names)
  const open = (): NamedUnit[] => {
    const answered = new Set(answers.flatMap(({ question }) => question.names))
    return names.filter((named) => !answered.has(named))
  }
  const near = (named: NamedUnit, may: (unit: Unit) => boolean) =>
    findNearCandidates(index, named.mention, may, (unit) => neighbourhood.sharesDistrict([named], unit))
  // With more unknown names than there are units the text is about others.
  if (open().length <= index.units.length) {
    answers.push(...answer(open(), claims, (named) => near(named, (unit) => claims.isFree(unit))))
    answers.push(...answer(open(), claims, (named) => findLeftOver(index, named, claims, neighbourhood)))
    answers.push(...answer(open(), claims, (named) => near(named, (unit) => claims.allows(unit, [named]))))
  }
  // A contradiction that nothing has solved stays as it was: the checks tell of it.
  const answered = new Set(answers.flatMap(({ question }) => question.names))
  answers.push(...byName.filter(({ question }) => question.names.every((named) => !answered.has(named))))
  const choices = new Map(answers.flatMap(choicesOf).map((choice) => [choice.named, choice]))
  return {
    choices: names.flatMap((named) => choices.get(named) ?? []),
    unknown: given.filter((named) => !choices.has(named)),
  }
}

/** What people have chosen is the only unit that the name may mean. */
function settledCandidates({ units }: UnitIndex, unitId: string | undefined): Candidates | null {
  const unit = unitId === undefined ? undefined : units.find(({ id }) => id === unitId)
  return unit ? { units: [unit], likeness: 'exact', placed: false } : null
}
