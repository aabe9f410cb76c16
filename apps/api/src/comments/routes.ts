import { randomUUID } from 'node:crypto'
import { addComment, listComments, resolveComment } from '@tinhgon/db'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'

/** What people say about a scenario, its units and its acts. */
export function serveComments(serve: Serve, { db }: Parts): void {
  serve('listComments', async ({ params }) => ({
    comments: (await listComments(db, params.scenarioId)).map(
      ({ scenarioId: _scenarioId, createdAt, resolvedAt, ...comment }) => ({
        ...comment,
        createdAt: createdAt.toISOString(),
        resolvedAt: resolvedAt?.toISOString() ?? null,
      }),
    ),
  }))

  serve('addComment', async ({ params, body, access }) => {
    const id = body.id ?? randomUUID()
    const { subject, body: text } = body
    const { userId } = access.principal
    const added = await addComment(db, {
      id,
      scenarioId: params.scenarioId,
      author: userId,
      subject,
      body: text,
    })
    if (!added) throw new Problem('id-taken', `There is a comment "${id}" already. Choose another id.`)
    return { id }
  })

  serve('resolveComment', async ({ params, body, access }) => {
    const resolution = { scenarioId: params.scenarioId, id: params.commentId, by: access.principal.userId }
    if (!(await resolveComment(db, resolution, body.resolved)))
      throw new Problem('not-found', 'There is no such comment on this scenario.')
    return undefined
  })
}
