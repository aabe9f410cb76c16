import type { Quad } from 'n3'
import { sameSchema } from '../linked-data/read-limits.ts'
import type { Statement } from '../linked-data/statements.ts'

const nameOf = ({ termType, value }: Quad['subject'] | Quad['predicate'] | Quad['object']): string =>
  termType === 'BlankNode' ? `_:${value}` : sameSchema(value)

/** A statement of what the parser read. */
export function statementOfQuad({ subject, predicate, object }: Quad, place: string): Statement {
  const said: Statement['object'] =
    object.termType === 'Literal'
      ? {
          type: 'literal',
          value: object.value,
          datatype: object.datatype.value,
          language: object.language.toLowerCase(),
        }
      : { type: 'iri', value: nameOf(object) }
  return { subject: nameOf(subject), predicate: nameOf(predicate), object: said, place }
}
