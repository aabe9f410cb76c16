import type { Diff } from './diff.ts'
import { JournalledDiff } from './journalled-diff.ts'

/** The diff that undoes another: applying both is the identity (E2). */
export const reverseDiff = (diff: Diff): Diff =>
  diff instanceof JournalledDiff
    ? diff.reversed()
    : {
        added: diff.removed,
        updated: diff.updated.map(([from, to]) => [to, from] as const),
        removed: diff.added,
      }
