import { findBaseline, listBaselines, readBaselineDocument, type Store } from '@tinhgon/db'
import { Hono } from 'hono'
import { problem } from '../http/problem.ts'
import type { FindBaseline } from './baseline-cache.ts'

/** Baselines as documents; the content hash is the ETag, so a client that has one need not fetch it again. */
export function baselineRoutes(db: Store, readBaseline: FindBaseline) {
  return new Hono()
    .get('/', async (context) => {
      const summaries = await listBaselines(db)
      const baselines = summaries.map(async ({ id, hash }) => {
        const { title, description, date, profile, units } = await readBaseline(hash)
        return { id, hash, title, description, date, profile, units: units.length }
      })
      return context.json({ baselines: await Promise.all(baselines) })
    })
    .get('/:id', async (context) => {
      const id = context.req.param('id')
      // A scenario stays on the edition that it was drafted on; without a hash the latest is meant.
      const hash = context.req.query('hash') ?? (await findBaseline(db, id))?.hash
      const etag = `"${hash}"`
      const known = (context.req.header('if-none-match') ?? '').split(',')
      const headers = { ETag: etag, 'Cache-Control': 'no-cache' }
      const document = hash === undefined ? null : await readBaselineDocument(db, hash)
      if (document === null) return problem(context, 'not-found', `There is no baseline "${id}".`)
      if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag))
        return context.body(null, 304, headers)
      return context.body(document, 200, { ...headers, 'Content-Type': 'application/json' })
    })
}
