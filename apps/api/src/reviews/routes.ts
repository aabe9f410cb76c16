import { randomUUID } from 'node:crypto'
import type { Review } from '@tinhgon/contract'
import {
  appendRecord,
  authorsOf,
  lockScenario,
  type RecordEntry,
  readRecordOf,
  type Store,
  tellProcesses,
} from '@tinhgon/db'
import type { OpenedScenario } from '../access/access.ts'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { unlocked } from '../scenarios/routes.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'
import { reviewsOf } from './review-states.ts'

/** Handing in, approving, returning, taking back: each an entry in the record of the workspace. */
export function serveReviews(serve: Serve, { db, scenarios, now }: Parts): void {
  serve('listReviews', async ({ params, opened }) => ({
    reviews: reviewsOf(await readRecordOf(db, params.scenarioId), await contentOf(opened)),
  }))

  serve('submitVersion', async ({ body, access, opened }) => {
    const { scenario } = unlocked(opened)
    const version = versionToRead(opened, body.version)
    const open = await scenarios.open(scenario)
    if (open.contentHash(version) !== body.contentHash)
      throw new Problem('refused', 'This version has another content than the one you have seen. Look again.')
    const refused = open.stepsOf(version).filter((step) => !step.ok)
    if (refused.length > 0)
      throw new Problem(
        'refused',
        `${refused.length} acts do not apply. Mend or switch them off, then hand in.`,
        {
          refusals: refused.flatMap((step) => (step.ok ? [] : step.refusals)),
        },
      )
    const reviewId = randomUUID()
    return await enter(opened, access.principal.userId, reviewId, (common) => ({
      type: 'submitted',
      ...common,
      scenarioVersion: version,
      contentHash: body.contentHash,
      note: body.note,
    }))
  })

  serve('decideReview', async ({ params, body, access, opened }) => {
    const { userId } = access.principal
    return await enter(opened, userId, params.reviewId, async (common, review, transaction) => {
      const { id, version, contentHash } = need(review, 'submitted')
      if (contentHash !== body.contentHash)
        throw new Problem('refused', 'What was handed in has another content than the one you have seen.')
      const { reason } = body
      if (body.decision === 'returned')
        return { type: 'returned', ...common, reviewId: id, contentHash, reason: body.reason }
      const authors = await authorsOf(transaction, params.scenarioId, version)
      if (review?.submittedBy === userId || opened.scenario.ownerId === userId || authors.includes(userId))
        throw new Problem('not-now', 'Nobody approves what they drafted or handed in. Ask another leader.')
      return { type: 'approved', ...common, reviewId: id, contentHash, reason }
    })
  })

  serve('withdrawReview', async ({ params, body, access, opened }) => {
    const { userId } = access.principal
    return await enter(opened, userId, params.reviewId, (common, review) => {
      const { id, contentHash, state, submittedBy, decisions } = need(review, 'submitted', 'approved')
      const whose = state === 'submitted' ? submittedBy : decisions.at(-1)?.by
      if (whose !== userId)
        throw new Problem('not-now', 'Only whoever handed it in, or gave the approval, takes it back.')
      return { type: 'withdrawn', ...common, reviewId: id, contentHash, reason: body.reason }
    })
  })

  async function contentOf({ scenario }: OpenedScenario): Promise<string> {
    return (await scenarios.open(scenario)).contentHash(scenario.version)
  }

  /** One after the other for one scenario: two leaders that decide at once do not both decide. */
  async function enter(
    opened: OpenedScenario,
    by: string,
    reviewId: string,
    decide: (
      common: { version: 1; scenarioId: string; by: string; at: string; reviewId: string },
      review: Review | undefined,
      transaction: Store,
    ) => RecordEntry | Promise<RecordEntry>,
  ): Promise<Review> {
    const { scenario, membership } = unlocked(opened)
    const content = await contentOf(opened)
    const find = async (store: Store): Promise<Review | undefined> =>
      reviewsOf(await readRecordOf(store, scenario.id), content).find(({ id }) => id === reviewId)
    await db.transaction().execute(async (transaction) => {
      await lockScenario(transaction, scenario.id)
      const review = await find(transaction)
      const common = { version: 1, scenarioId: scenario.id, by, at: now().toISOString(), reviewId } as const
      await appendRecord(transaction, membership.workspaceId, await decide(common, review, transaction))
      await tellProcesses(transaction, { type: 'reviewed', scenarioId: scenario.id })
    })
    const made = await find(db)
    if (!made) throw new Error(`review ${reviewId} was entered and is not there`)
    return made
  }
}

/** @throws Problem where there is no such review, or it has been decided already */
function need(review: Review | undefined, ...states: readonly Review['state'][]): Review {
  if (!review) throw new Problem('not-found', 'There is no such review of this scenario.')
  if (states.includes(review.state)) return review
  throw new Problem('not-now', `This review stands at "${review.state}" already. Look at it again.`)
}
