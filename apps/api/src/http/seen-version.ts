import { Problem } from './problem.ts'

/** The version that whoever edits has seen (C1), from `If-Match: "7"`, or the whole ETag. @throws Problem */
export function seenVersion(headers: Headers): number {
  const header = headers.get('if-match')
  if (header === null)
    throw new Problem('version-required', 'Say which version you have seen: If-Match: "<version>".')
  const match = /^\s*(?:W\/)?"(\d{1,9})(?:-[\w-]+)?"\s*$/.exec(header)
  if (!match) throw new Problem('malformed', 'If-Match must hold one version: "<version>".')
  return Number(match[1])
}
