/** The token that a program sent; null where it sent none. */
export function presentedToken(headers: Headers): string | null {
  const authorization = headers.get('authorization')
  const bearer = authorization === null ? null : /^Bearer(?:\s+(.*))?$/i.exec(authorization.trim())
  // Other ways of authorization are a reverse proxy's affair.
  return bearer ? (bearer[1] ?? '').trim() : (headers.get('x-api-key')?.trim() ?? null)
}
