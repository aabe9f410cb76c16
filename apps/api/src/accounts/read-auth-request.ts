import { refusal } from '@tinhgon/model'
import { answerProblem } from './account-problem.ts'
import { type AuthEndpoint, authEndpoints } from './auth-endpoints.ts'
import { clientAddressHeader } from './client-address.ts'

const largestBodyCharacters = 16_384

export type RequestOrAnswer =
  | { readonly endpoint: AuthEndpoint; readonly request: Request; readonly answer?: never }
  | { readonly answer: Response }

type BodyOrAnswer = { readonly body: string; readonly answer?: never } | { readonly answer: Response }

const refused = (status: 400 | 404 | 413 | 415, code: string, detail: string, refusals: unknown = []) => ({
  answer: answerProblem({ status, code, detail }, { refusals }),
})

/** Makes what a caller sent into what the library for signing in may see, and nothing more. */
export async function readAuthRequest(request: Request, address: string | null): Promise<RequestOrAnswer> {
  const url = new URL(request.url)
  const endpoint = authEndpoints.find(
    ({ method, path }) => method === request.method && path === url.pathname,
  )
  if (!endpoint) return refused(404, 'not-found', `There is no ${request.method} ${url.pathname}.`)
  const headers = new Headers(request.headers)
  headers.delete(clientAddressHeader)
  if (address !== null) headers.set(clientAddressHeader, address)
  if (endpoint.method === 'GET') return { endpoint, request: new Request(url, { headers }) }
  const read = await readBody(request, endpoint)
  if (read.answer) return read
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  return { endpoint, request: new Request(url, { method: 'POST', headers, body: read.body }) }
}

async function readBody(request: Request, endpoint: AuthEndpoint): Promise<BodyOrAnswer> {
  const text = await request.text()
  if (text.length > largestBodyCharacters) {
    return refused(413, 'oversized', `Send ${largestBodyCharacters} characters at the most.`)
  }
  // A form or plain text is what a foreign page may send without asking; JSON is not.
  if (text !== '' && !/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    return refused(415, 'not-json', 'Send JSON with Content-Type: application/json.')
  }
  let sent: unknown
  try {
    sent = JSON.parse(text || '{}')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused(400, 'malformed', 'The body is not JSON.')
  }
  const parsed = endpoint.body.safeParse(sent)
  if (parsed.success) return { body: JSON.stringify(parsed.data) }
  const faults = parsed.error.issues.map((issue) =>
    refusal('malformed', issue.path.join('.'), [], { detail: issue.message }),
  )
  return refused(400, 'malformed', 'The body does not have the required form.', faults)
}
