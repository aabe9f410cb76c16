import { bareKey, isCapital, spellingKey } from '../text/spelling.ts'
import type { Token } from '../text/token.ts'

interface Word {
  readonly key: string
  readonly bare: string
}

const phrases = new Map<string, readonly Word[]>()

function wordsOf(phrase: string): readonly Word[] {
  const known = phrases.get(phrase)
  if (known) return known
  const words = phrase.split(' ').map((word) => ({ key: spellingKey(word), bare: bareKey(word) }))
  phrases.set(phrase, words)
  return words
}

/** Among several words one may have lost its marks ("tư nhiên"); alone it would be another word. */
const isWord = (token: Token, { key, bare }: Word, alone: boolean): boolean =>
  token.key === key ||
  (!alone &&
    Math.abs(token.text.length - bare.length) <= 1 &&
    mayBegin(token.key, bare) &&
    bareKey(token.text) === bare)

/** Most words differ in the first letter already, which is cheap to see where it has no marks; y counts as i. */
const mayBegin = (key: string, bare: string): boolean => !/^[a-xz]/.test(key) || key[0] === bare[0]

/** The tokens of a clause, read from the left; what nothing takes is kept aside. */
export class TokenStream {
  readonly tokens: readonly Token[]
  readonly unread: Token[][] = []
  /** Up to where a list of units was read in vain: to try from its middle leads to the same end. */
  triedTo = 0
  #place = 0
  #skippedTo = -1

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  get place(): number {
    return this.#place
  }

  get done(): boolean {
    return this.#place >= this.tokens.length
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.#place + ahead]
  }

  /** Whether the phrase comes next, or so many tokens ahead; in capitals only where they may stand. */
  sees(phrase: string, ahead = 0, capital = false): boolean {
    const words = wordsOf(phrase)
    return words.every((word, index) => {
      const token = this.peek(ahead + index)
      if (token?.type !== 'word' || !isWord(token, word, words.length === 1)) return false
      return capital || !isCapital(token.text)
    })
  }

  seesMark(marks: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token?.type === 'mark' && marks.includes(token.text)
  }

  /** Takes the phrase if it comes next. */
  take(phrase: string, capital = false): boolean {
    if (!this.sees(phrase, 0, capital)) return false
    this.#place += wordsOf(phrase).length
    return true
  }

  takeMark(marks: string): boolean {
    if (!this.seesMark(marks)) return false
    this.#place += 1
    return true
  }

  takeAny(...choices: readonly string[]): boolean {
    return choices.some((phrase) => this.take(phrase))
  }

  /** Takes so many tokens, whatever they are. */
  advance(count = 1): readonly Token[] {
    const taken = this.tokens.slice(this.#place, this.#place + count)
    this.#place += taken.length
    return taken
  }

  /** Goes back to a place where it has been. */
  return(place: number): void {
    this.#place = place
  }

  /** Leaves the next token unread. */
  skip(): void {
    const token = this.peek()
    if (!token) return
    if (this.#skippedTo === this.#place) this.unread.at(-1)?.push(token)
    else this.unread.push([token])
    this.#place += 1
    this.#skippedTo = this.#place
  }

  /** The number that comes next. */
  seesNumber(ahead = 0): number | null {
    const token = this.peek(ahead)
    return token?.type === 'number' && token.text.length <= 9 ? Number(token.text) : null
  }

  spanFrom(place: number): { readonly start: number; readonly end: number } {
    const first = this.tokens[place]
    const last = this.tokens[Math.max(place, this.#place - 1)]
    return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 }
  }
}
