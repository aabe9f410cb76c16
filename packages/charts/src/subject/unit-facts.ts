import { type Structure, subtree, type Total, totalOf } from '@tinhgon/engine'
import { type Language, textIn, type Unit } from '@tinhgon/model'
import type { ChartWords } from '../words/chart-words.ts'
import type { ChartScope, SayFigure } from './subject-of.ts'

/** What stands below the name: figures added up over what is below the unit, and its posts. */
export function factsOf(
  structure: Structure,
  unit: Unit,
  { measures, countsPosts, language }: ChartScope,
  namesRoles: boolean,
  sayFigure: SayFigure,
  words: ChartWords,
): string[] {
  const facts = measures.flatMap((id) => {
    const measure = structure.vocabulary.measures.get(id)
    if (measure?.system !== unit.system) return []
    const total = totalOf(structure, id, subtree(structure, unit.id))
    if (total.known + total.missing === 0) return []
    return [
      `${withoutNote(textIn(measure.title, language))}: ${sayTotal(total, (value) => sayFigure(value, id), words)}`,
    ]
  })
  return countsPosts ? [...facts, ...postFacts(structure, unit, namesRoles, language, words)] : facts
}

/** How many posts, and in a chart of few units, of which roles, the highest first. */
function postFacts(
  structure: Structure,
  unit: Unit,
  namesRoles: boolean,
  language: Language,
  words: ChartWords,
): string[] {
  const posts = structure.postsOf(unit.id)
  if (posts.length === 0) return []
  const whole = words.posts(String(posts.length))
  if (!namesRoles) return [whole]
  const { roles } = structure.vocabulary.profile
  const byRole = Map.groupBy(posts, ({ role }) => role)
  return [
    whole,
    ...roles.flatMap(({ id, title }) => {
      const count = byRole.get(id)?.length ?? 0
      return count > 0 ? [`${textIn(title, language)}: ${count}`] : []
    }),
  ]
}

/** A card has no room for what a title says in brackets. */
const withoutNote = (title: string): string => title.replace(/\s*\([^)]*\)$/, '')

/** Unknown is an en dash with a count, never 0, never blank (L2). */
const sayTotal = (
  { value, known, missing }: Total,
  say: (value: number) => string,
  words: ChartWords,
): string => (value === null ? words.unknown(String(missing), String(known + missing)) : say(value))
