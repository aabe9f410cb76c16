import type { Review } from '@tinhgon/contract'
import type { NumberedEntry } from '@tinhgon/db'

/** What reviews stand at: the fold of what the record says of them. @param contentHash of the scenario now */
export function reviewsOf(entries: readonly NumberedEntry[], contentHash: string): Review[] {
  const reviews = new Map<string, Review>()
  for (const { entry } of entries) {
    if (entry.type === 'submitted') {
      reviews.set(entry.reviewId, {
        id: entry.reviewId,
        scenarioId: entry.scenarioId,
        version: entry.scenarioVersion,
        contentHash: entry.contentHash,
        state: 'submitted',
        stands: false,
        submittedBy: entry.by,
        submittedAt: entry.at,
        note: entry.note,
        decisions: [],
      })
    } else if (entry.type === 'approved' || entry.type === 'returned' || entry.type === 'withdrawn') {
      const review = reviews.get(entry.reviewId)
      if (!review)
        throw new Error(`the record decides about review ${entry.reviewId}, which it does not know`)
      const { type, by, at, reason } = entry
      review.decisions.push({ type, by, at, reason })
      review.state = type
      review.stands = type === 'approved' && review.contentHash === contentHash
    }
  }
  return [...reviews.values()]
}
