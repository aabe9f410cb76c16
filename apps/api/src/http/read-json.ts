import { Problem } from './problem.ts'

/** Deeper than any document of ours, far below what overflows a stack. */
const deepest = 64

/** How deep brackets of a JSON text nest; those within strings do not count. Costs one pass, no parse. */
export function depthOf(text: string): number {
  let [depth, most, inString] = [0, 0, false]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) inString = false
    } else if (code === 0x22) inString = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > most) most = depth
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return most
}

/**
 * Reads a JSON body of at most so many bytes.
 * @throws Problem when it is too large, too deep, not JSON, or says that it is something else
 */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  // A form or plain text is what a foreign page may send without asking; JSON is not.
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Problem('not-json', 'Send JSON with Content-Type: application/json.')
  const text = await readText(request, mostBytes)
  if (depthOf(text) > deepest)
    throw new Problem('malformed', `The body nests deeper than ${deepest} levels. Nothing of ours does.`)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Problem('malformed', 'The body is not JSON.')
  }
}

const oversized = (mostBytes: number): Problem =>
  new Problem('oversized', `This request may hold ${mostBytes} bytes at the most. Divide the data.`)

/** Stops at the limit: whoever announces little and sends much is cut off there. */
async function readText(request: Request, mostBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw oversized(mostBytes)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, bytes] = ['', 0]
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength
      if (bytes > mostBytes) throw oversized(mostBytes)
      text += decoder.decode(chunk, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new Problem('malformed', 'The body is not UTF-8.')
    throw error
  }
}
