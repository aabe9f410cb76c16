import { spellingKey } from './spelling.ts'
import type { Token } from './token.ts'

/** Joined to the letters around them: accents written apart, soft hyphens and other invisible characters. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g
const letters = String.raw`\p{L}[\p{L}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*`
/** Converters escape an apostrophe with a backslash. */
const apostrophe = String.raw`\\?['’‘ʼ\u0060´]`
const pieces = new RegExp(
  [
    `(?<word>${letters}(?:${apostrophe}${letters})*)`,
    String.raw`(?<number>\p{Nd}+)`,
    String.raw`(?<line>\r\n?|\n|\f)`,
    String.raw`(?<blank>[\p{Zs}\t\u00AD\u200B-\u200F\u2060\uFEFF]+)`,
    // What converters write for layout says nothing: bold, headings, tables, escapes, tags and entities.
    String.raw`(?<layout>\\|\*|\||#|_|~|\^|>|<\/?[a-z][^<>\n]{0,200}>|&(?:nbsp|amp|quot|lt|gt|#\d{1,7});|[+=]{2,}[-+=:]*)`,
    String.raw`(?<mark>[\s\S])`,
  ].join('|'),
  'giu',
)

/** Cuts a text into tokens. Each keeps its place in the text as it was given. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let spaced = true
  let startsLine = true
  for (const { 0: raw, index: start, groups = {} } of text.matchAll(pieces)) {
    const { word, number, line, blank, layout } = groups
    if (line !== undefined) [spaced, startsLine] = [true, true]
    else if (blank !== undefined) spaced = true
    else if (layout === undefined || /^[<&|]/.test(raw)) {
      if (layout !== undefined) {
        spaced = true
        continue
      }
      const type = word !== undefined ? 'word' : number !== undefined ? 'number' : 'mark'
      const clean =
        type === 'word' ? raw.replaceAll(invisible, '').replaceAll('\\', '').normalize('NFC') : raw
      const end = start + raw.length
      tokens.push({
        type,
        text: clean,
        key: spellingKey(clean),
        start,
        end,
        spaced,
        startsLine,
        mended: false,
      })
      ;[spaced, startsLine] = [false, false]
    }
  }
  return tokens
}
