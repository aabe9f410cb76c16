import type { ObjectTerm, Statement } from './statements.ts'
import { iriOf, type Term } from './vocabulary.ts'

/** Statements gathered by their subject, to be asked. Costs what is asked, never a walk through all. */
export class DescribedThings {
  readonly #byThing = new Map<string, Statement[]>()
  readonly #byObject = new Map<string, Statement[]>()

  constructor(statements: Iterable<Statement>) {
    for (const statement of statements) {
      push(this.#byThing, statement.subject, statement)
      if (statement.object.type === 'iri') push(this.#byObject, statement.object.value, statement)
    }
  }

  /** Things of one of these types, in the order of the file. */
  ofType(...types: readonly Term[]): string[] {
    const wanted = new Set(types.map(iriOf))
    const isWanted = ({ predicate, object }: Statement) =>
      predicate === iriOf('rdf:type') && wanted.has(object.value)
    return [...this.#byThing].flatMap(([thing, said]) => (said.some(isWanted) ? [thing] : []))
  }

  said(thing: string): readonly Statement[] {
    return this.#byThing.get(thing) ?? []
  }

  all(thing: string, ...terms: readonly Term[]): readonly ObjectTerm[] {
    return terms.flatMap((term) => {
      const predicate = iriOf(term)
      return this.said(thing).flatMap((one) => (one.predicate === predicate ? [one.object] : []))
    })
  }

  one(thing: string, ...terms: readonly Term[]): string | null {
    return this.all(thing, ...terms)[0]?.value ?? null
  }

  /** What this thing is tied to, said from either side. */
  tied(thing: string, terms: readonly Term[], inverses: readonly Term[]): string[] {
    const wanted = new Set(inverses.map(iriOf))
    const fromOthers = (this.#byObject.get(thing) ?? []).filter(({ predicate }) => wanted.has(predicate))
    const own = this.all(thing, ...terms).filter(({ type }) => type === 'iri')
    return [...new Set([...own.map(({ value }) => value), ...fromOthers.map(({ subject }) => subject)])]
  }

  /** A text in the language of the house, or in none, or in the first there is. */
  text(thing: string, ...terms: readonly Term[]): string | null {
    const texts = this.all(thing, ...terms).filter(({ type }) => type === 'literal')
    const inLanguage = (wanted: string) =>
      texts.find((text) => text.type === 'literal' && text.language.split('-')[0] === wanted)
    return (inLanguage('vi') ?? inLanguage('') ?? inLanguage('en') ?? texts[0])?.value ?? null
  }

  /** A text in every language that it is said in; null where there is none. */
  texts(thing: string, term: Term): Record<string, string> | null {
    const said = this.all(thing, term).flatMap((text) =>
      text.type === 'literal' && text.language !== '' ? [[text.language, text.value] as const] : [],
    )
    return said.length === 0 ? null : Object.fromEntries(said)
  }

  /** Where a thing is first spoken of. */
  place(thing: string): string {
    return this.said(thing)[0]?.place ?? thing
  }

  *links(): Generator<Statement> {
    for (const said of this.#byThing.values())
      for (const one of said) if (one.object.type === 'iri') yield one
  }
}

function push(lists: Map<string, Statement[]>, key: string, statement: Statement): void {
  const list = lists.get(key)
  if (list) list.push(statement)
  else lists.set(key, [statement])
}
