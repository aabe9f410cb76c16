import type { Token } from './token.ts'

const noSpaceBefore = /^[,.;:)\]!?%”»]$/
const noSpaceAfter = /^[([“«]$/

/** Tokens as running text: single spaces, none that were lost, none before a comma. */
export function quoteTokens(tokens: readonly Token[]): string {
  let text = ''
  let before: Token | undefined
  for (const token of tokens) {
    text += before && isSpaced(before, token) ? ` ${token.text}` : token.text
    before = token
  }
  return text
}

function isSpaced(before: Token, token: Token): boolean {
  if (noSpaceBefore.test(token.text) || noSpaceAfter.test(before.text)) return false
  if (token.spaced) return true
  // "Lộc Vĩnh,Lộc Thủy" has lost its space; "1,5" and "402/TTr-CP" have none.
  return before.type === 'mark' && /[,;:)]/.test(before.text) && token.type === 'word'
}
