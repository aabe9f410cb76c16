import type { Token } from '../text/token.ts'
import { seesKind } from './kind-words.ts'
import { readName } from './read-name.ts'
import type { PlaceMention } from './syntax.ts'
import { TokenStream } from './token-stream.ts'

/** The number of the document: "Số: 1675/NQ-UBTVQH15". */
export function readDocumentNumber(preamble: readonly Token[]): string | null {
  for (const [index, { text }] of preamble.entries()) {
    if (!/^số$/iu.test(text) || preamble[index + 1]?.text !== ':') continue
    const rest = preamble.slice(index + 2)
    const end = rest.findIndex(({ spaced }, place) => place > 0 && spaced)
    const number = rest
      .slice(0, end === -1 ? rest.length : end)
      .map(({ text: piece }) => piece)
      .join('')
    if (/^\d+\/\S+/.test(number)) return number
  }
  return null
}

/** The heading of an article, up to what it rests on. */
export function readArticleTitle(lead: readonly Token[]): readonly Token[] {
  const stream = new TokenStream(lead)
  const ends = ['trên cơ sở', 'căn cứ', 'theo đề nghị', 'xét đề nghị']
  while (!stream.done && !stream.seesMark('.;') && !ends.some((words) => stream.sees(words, 0, true)))
    stream.advance()
  return lead.slice(0, Math.min(stream.place, 60))
}

/** The unit that the resolution is about: "… của thành phố Huế". */
export function readSubject(title: readonly Token[]): PlaceMention | null {
  const stream = new TokenStream(title)
  while (!stream.done) {
    if (stream.takeAny('của', 'thuộc')) {
      const kind = seesKind(stream)
      if (kind) {
        stream.advance(kind.length)
        const name = readName(stream)
        if (name.length > 0) return { kind: kind.kind, name }
      }
    } else stream.advance()
  }
  return null
}
