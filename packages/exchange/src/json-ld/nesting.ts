import { type Refusal, refusal } from '@tinhgon/model'

/** Levels of brackets; a flat graph needs four, a framed one a few for each tier of a structure. */
const nestingLimit = 200

/** A fault where JSON nests deeper than is read; found without nesting itself. */
export function tooDeep(text: string): Refusal | null {
  let depth = 0
  let line = 1
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]\n]/gs)) {
    if (token === '\n') line += 1
    else if (token === '{' || token === '[') depth += 1
    else if (token === '}' || token === ']') depth -= 1
    if (depth > nestingLimit) return refusal('too-deep', `line ${line}`, [], { limit: nestingLimit })
  }
  return null
}
