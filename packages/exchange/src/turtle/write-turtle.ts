import { DataFactory, Writer } from 'n3'
import { asReaderMayKnow, type DataOptions, type DataSubject } from '../data-formats/data-subject.ts'
import type { ObjectTerm } from '../linked-data/statements.ts'
import { statementsOf } from '../linked-data/statements-of-subject.ts'
import { prefixes } from '../linked-data/vocabulary.ts'

const { namedNode, literal, quad } = DataFactory

/** RDF in Turtle, by the terms of ORG and CPOV. */
export function writeTurtle(subject: DataSubject, options: DataOptions = {}): string {
  const writer = new Writer({ prefixes })
  for (const { subject: of, predicate, object } of statementsOf(asReaderMayKnow(subject, options)))
    writer.addQuad(quad(namedNode(of), namedNode(predicate), termOf(object)))
  let turtle = ''
  // Without a stream the writer gathers a string and calls back at once.
  writer.end((error, result: string) => {
    if (error) throw error
    turtle = result
  })
  return turtle
}

const termOf = (object: ObjectTerm) =>
  object.type === 'iri'
    ? namedNode(object.value)
    : literal(object.value, object.language === '' ? namedNode(object.datatype) : object.language)
