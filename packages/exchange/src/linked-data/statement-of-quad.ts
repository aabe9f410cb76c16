import { sameSchema } from './read-limits.ts'
import type { Statement } from './statements.ts'

/** Terms as every library of RDF in JavaScript has them; some leave out the language where there is none. */
export interface ReadTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string | undefined
  readonly datatype?: { readonly value: string } | undefined
}

export interface ReadQuad {
  readonly subject: ReadTerm
  readonly predicate: ReadTerm
  readonly object: ReadTerm
}

const nameOf = ({ termType, value }: ReadTerm): string =>
  termType === 'BlankNode' ? `_:${value}` : sameSchema(value)

/** A statement of what a library of RDF read. */
export function statementOfQuad({ subject, predicate, object }: ReadQuad, place: string): Statement {
  const said: Statement['object'] =
    object.termType === 'Literal'
      ? {
          type: 'literal',
          value: object.value,
          datatype: object.datatype?.value ?? '',
          language: object.language?.toLowerCase() ?? '',
        }
      : { type: 'iri', value: nameOf(object) }
  return { subject: nameOf(subject), predicate: nameOf(predicate), object: said, place }
}
