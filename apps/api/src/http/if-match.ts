import type { Context } from 'hono'
import { problem } from './problem.ts'

export type VersionOrProblem =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly response: Response }

/** The version that whoever edits has seen (C1), from `If-Match: "7"`. */
export function seenVersion(context: Context): VersionOrProblem {
  const header = context.req.header('if-match')
  if (header === undefined) {
    const detail = 'Say which version you have seen: If-Match: "<version>".'
    return { ok: false, response: problem(context, 'version-required', detail) }
  }
  const match = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)
  if (match) return { ok: true, version: Number(match[1]) }
  return {
    ok: false,
    response: problem(context, 'malformed', 'If-Match must hold one version: "<version>".'),
  }
}
