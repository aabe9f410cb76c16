import type { Edit, Plan } from '@tinhgon/model'
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
    return texts.sharing.changes[edit.type](who, subjectOf(edit, titles))
  })
}

/** What a sentence quotes: the title of the act, or why a finding was accepted. */
function subjectOf(edit: Edit, titles: ReadonlyMap<string, string>): string {
  if (edit.type === 'finding-accepted') return edit.reason
  const actId = 'act' in edit ? edit.act.id : 'actId' in edit ? edit.actId : ''
  return titles.get(actId) ?? ('act' in edit ? edit.act.title : '')
}
