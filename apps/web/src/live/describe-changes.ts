import type { Plan } from '@tinhgon/model'
import type { Texts } from '../language/texts-vi.ts'
import type { LoggedEdit } from '../session/scenario-session.ts'

/** Who changed what, a sentence for every author. */
export function describeChanges(
  heard: readonly LoggedEdit[],
  plans: readonly Plan[],
  nameOf: (userId: string | null) => string,
  texts: Texts,
): string[] {
  const titles = new Map(plans.flatMap((plan) => plan.map(({ act }) => [act.id, act.title])))
  const byAuthor = Map.groupBy(heard, ({ author }) => author)
  return [...byAuthor].map(([author, edits]) => {
    const [first] = edits
    const who = nameOf(author)
    if (!first || edits.length > 1) return texts.sharing.manyChanges(who, edits.length)
    const { edit } = first
    const actId = 'act' in edit ? edit.act.id : 'actId' in edit ? edit.actId : ''
    return texts.sharing.changes[edit.type](who, titles.get(actId) ?? ('act' in edit ? edit.act.title : ''))
  })
}
