import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const compress = promisify(gzip)
const compressible =
  /^(text\/(?!event-stream)|image\/svg|application\/(json|problem\+json|javascript|manifest\+json))/
const smallestBytes = 2_000

export const takesGzip = (accepted: string | undefined): boolean =>
  (accepted ?? '')
    .split(',')
    .some((part) => /^\s*(gzip|\*)\s*(;\s*q\s*=\s*(1|0?\.\d*[1-9]\d*)(\.0*)?\s*)?$/i.test(part))

/**
 * Compresses what is text and not tiny. Hono's own middleware would make the ETag weak, and ours names a
 * version that comes back in `If-Match`.
 */
export function compression(): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { res } = context
    if (!compressible.test(res.headers.get('Content-Type') ?? '') || res.headers.has('Content-Encoding'))
      return
    res.headers.append('Vary', 'Accept-Encoding')
    if (context.req.method === 'HEAD' || !takesGzip(context.req.header('accept-encoding'))) return
    const body = Buffer.from(await res.arrayBuffer())
    const small = body.length < smallestBytes
    const headers = new Headers(res.headers)
    if (!small) headers.set('Content-Encoding', 'gzip')
    headers.delete('Content-Length')
    context.res = undefined
    context.res = new Response(small ? body : new Uint8Array(await compress(body)), {
      status: res.status,
      headers,
    })
  }
}
