import { type ResolutionDraft, unsaidReasons } from '@tinhgon/vietnam'

/** What the command prints with `--json`, besides the text. */
export const tellDraft = ({ actIds, provinceId, clauses, countClause, unsaid, hash }: ResolutionDraft) => ({
  acts: actIds,
  province: provinceId,
  clauses: [...clauses, { number: clauses.length + 1, text: countClause, sourceIds: [], resultId: null }],
  unsaid: unsaid.map(({ actId, eventIndex, event, reason }) => ({
    act: actId,
    event: eventIndex,
    type: event.type,
    reason,
    message: unsaidReasons[reason].vi,
  })),
  hash,
})

/** The changes that the text does not say, counted by reason; each by itself is in `--json`. */
export function describeUnsaid({ unsaid }: ResolutionDraft): string {
  if (unsaid.length === 0) return ''
  const lines = [...Map.groupBy(unsaid, ({ reason }) => reason)].map(
    ([reason, group]) => `  ${group.length}: ${unsaidReasons[reason].vi}`,
  )
  return `Không có trong dự thảo (--json liệt kê từng thay đổi):\n${lines.join('\n')}\n`
}
