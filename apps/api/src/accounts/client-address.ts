/** How the library for signing in is told who calls; whatever a caller sends under this name is dropped. */
export const clientAddressHeader = 'x-tinhgon-client'

const isOnThisMachine = (address: string): boolean => /^(::ffff:)?127\.|^::1$/.test(address)

/**
 * Where a request comes from, for the limits on tries. What a caller says of itself counts for nothing, but
 * a reverse proxy on this machine says last whom it speaks for.
 *
 * @param peer the address at the other end of the connection; null where there is none
 */
export function clientAddress(headers: Headers, peer: string | null): string | null {
  if (peer === null || !isOnThisMachine(peer)) return peer
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return last || peer
}
