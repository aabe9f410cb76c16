import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { clientAddress } from './client-address.ts'
import type { Accounts } from './create-accounts.ts'

/** Null where no connection stands behind the request. */
function peerOf(context: Context): string | null {
  try {
    return getConnInfo(context).remote.address ?? null
  } catch {
    return null
  }
}

/** Signing in and out, and everything else that is asked under `/api/auth`. */
export const signInRoutes = (accounts: Accounts): Hono =>
  new Hono().all('/*', (context) => {
    const { raw: request } = context.req
    return accounts.handler(request, clientAddress(request.headers, peerOf(context)))
  })
