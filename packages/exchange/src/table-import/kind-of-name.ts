import type { KindDefinition, Profile } from '@tinhgon/model'
import { plainName } from '../graphs/foreign-words.ts'

/** What follows in the title of a kind tells kinds apart, and stands in no name: “Thành phố thuộc tỉnh”. */
const qualifiers: ReadonlySet<string> = new Set(['truc', 'thuoc', 'chuyen'])

const wordsOf = (text: string): string[] =>
  text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[\s,;–-]+/)
    .map(plainName)
    .filter((word) => word !== '')

interface Beginning {
  readonly words: readonly string[]
  readonly kind: KindDefinition
}

/** Tells the kind of a unit by the first words of its name, with or without tone marks. */
export class KindsOfNames {
  readonly #beginnings = new Map<string, Beginning[]>()

  constructor({ kinds }: Profile) {
    for (const kind of kinds)
      for (const title of new Set([kind.title.vi, kind.title.en])) {
        const all = wordsOf(title)
        const cut = all.findIndex((word, at) => at > 0 && qualifiers.has(word))
        const words = cut < 0 ? all : all.slice(0, cut)
        const [first] = words
        if (first === undefined) continue
        this.#beginnings.set(first, [...(this.#beginnings.get(first) ?? []), { words, kind }])
      }
  }

  /** The kinds whose title, as long as possible, begins the name. */
  of(name: string): readonly KindDefinition[] {
    const words = wordsOf(name.slice(0, 300))
    const fitting = (this.#beginnings.get(words[0] ?? '') ?? []).filter((beginning) =>
      beginning.words.every((word, at) => word === words[at]),
    )
    const longest = Math.max(0, ...fitting.map((beginning) => beginning.words.length))
    const kinds = fitting.filter((beginning) => beginning.words.length === longest).map(({ kind }) => kind)
    return [...new Set(kinds)]
  }
}
