import { ping, type Store } from '@tinhgon/db'
import { Hono } from 'hono'

/** What a second start, and whoever watches, asks first. */
export const healthRoutes = (db: Store) =>
  new Hono().get('/', async (context) => {
    await ping(db)
    return context.json({ name: 'tinhgon', status: 'ok' })
  })
