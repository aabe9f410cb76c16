import type { z } from 'zod'
import type { ProblemCode } from './problem.ts'

/** One thing that can be asked of the API. Server, client, document and tests are all made from it. */
export interface Operation {
  readonly id: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Parameters of the path in braces: `/api/scenarios/{scenarioId}`. */
  readonly path: `/api/${string}`
  readonly tag: string
  /** One sentence. */
  readonly summary: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The most bytes that the body may have; a megabyte where nothing is said. */
  readonly largestBody?: number
  /** Needs `If-Match` with the version that was seen (C1). */
  readonly ifMatch?: true
  readonly answer: Answer
  /** What can go wrong besides what can go wrong with any request. */
  readonly problems?: readonly ProblemCode[]
}

export interface Answer {
  readonly status: 200 | 201 | 202 | 204
  readonly description: string
  /** Of a JSON answer. */
  readonly schema?: z.ZodType
  /** Of any other; JSON where nothing is said. */
  readonly mediaType?: string
  /** Carries an ETag, and answers 304 to who has it. */
  readonly derived?: true
}

/** Keeps the exact type of an operation, so that client and server know its parts. */
export const operation = <const O extends Operation>(described: O): O => described

type PartOf<O extends Operation, Name extends 'params' | 'query' | 'body'> = O extends {
  readonly [N in Name]: infer S extends z.ZodType
}
  ? { readonly [N in Name]: z.input<S> }
  : unknown

/** What a client gives. */
export type RequestOf<O extends Operation> = PartOf<O, 'params'> &
  (O extends { readonly query: infer S extends z.ZodType } ? { readonly query?: z.input<S> } : unknown) &
  PartOf<O, 'body'> &
  (O extends { readonly ifMatch: true } ? { readonly version: number } : unknown)

type ParsedPart<O extends Operation, Name extends 'params' | 'query' | 'body'> = O extends {
  readonly [N in Name]: infer S extends z.ZodType
}
  ? { readonly [N in Name]: z.output<S> }
  : unknown

/** What a server is given once the request has been read and found well-formed. */
export type ParsedOf<O extends Operation> = ParsedPart<O, 'params'> &
  ParsedPart<O, 'query'> &
  ParsedPart<O, 'body'> &
  (O extends { readonly ifMatch: true } ? { readonly version: number } : unknown)

export type AnswerOf<O extends Operation> = O['answer'] extends {
  readonly schema: infer S extends z.ZodType
}
  ? z.output<S>
  : undefined

/** What a server may give for it: the engine's values are read-only. */
export type GivenAnswerOf<O extends Operation> = ReadonlyDeep<AnswerOf<O>>

export type ReadonlyDeep<T> = T extends (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T
