import { languages } from '@tinhgon/model'
import { z } from 'zod'
import { nextSchema, pageQuery, scenarioParams } from './fields.ts'
import { normOrigin, normQuery } from './norm-answers.ts'
import {
  councilSeatsSchema,
  postsBesideNormSchema,
  seatSumSchema,
  unplacedPersonSchema,
} from './norm-parts.ts'
import { operation } from './operation.ts'

const tag = 'norms'
const params = scenarioParams

export const readCouncilSeats = operation({
  id: 'readCouncilSeats',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/council-seats',
  tag,
  summary: 'How many seats the law gives the councils, before and after.',
  params,
  query: z.object({
    ...normQuery,
    /** Whose councils are listed: those of the baseline, or of the day. */
    side: z.enum(['before', 'after']).default('after'),
    ...pageQuery(5_000, 1_000),
  }),
  answer: {
    status: 200,
    description: 'The sums of both sides, and a page of the councils of one.',
    schema: z.object({
      ...normOrigin,
      sums: z.object({ before: z.array(seatSumSchema), after: z.array(seatSumSchema) }),
      total: z.int(),
      councils: z.array(councilSeatsSchema),
      next: nextSchema,
    }),
    derived: true,
  },
})

export const readSurplus = operation({
  id: 'readSurplus',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/surplus',
  tag,
  summary: 'Seats above the norms: who sits on them, how long they are lawful, and the road down.',
  params,
  query: z.object({
    ...normQuery,
    /** `all` lists every norm on posts beside what units have, also where nothing is too many. */
    rows: z.enum(['surplus', 'all']).default('surplus'),
    ...pageQuery(2_000, 500),
  }),
  answer: {
    status: 200,
    description: 'Sums by norm, and a page of the rows.',
    schema: z.object({
      ...normOrigin,
      sums: z.array(z.object({ norm: z.string(), units: z.int(), surplus: z.int() })),
      total: z.int(),
      rows: z.array(postsBesideNormSchema),
      next: nextSchema,
    }),
    derived: true,
  },
})

export const readUnplacedPeople = operation({
  id: 'readUnplacedPeople',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/unplaced-people',
  tag,
  summary: 'People who hold no post on a day, and the post that each gave up last.',
  params,
  query: z.object({ ...normQuery, ...pageQuery(2_000, 500) }),
  answer: {
    status: 200,
    description: 'A page of them.',
    schema: z.object({
      ...normOrigin,
      total: z.int(),
      people: z.array(unplacedPersonSchema),
      next: nextSchema,
    }),
    derived: true,
  },
})

export const readNormTable = operation({
  id: 'readNormTable',
  method: 'get',
  path: '/api/scenarios/{scenarioId}/norm-tables/{file}',
  tag,
  summary: 'What the norms say as a table for an annex, to be opened in a spreadsheet.',
  params: params.extend({
    file: z.enum(['findings.csv', 'posts.csv', 'surplus-seats.csv', 'road.csv', 'council-seats.csv']),
  }),
  query: z.object({ ...normQuery, language: z.enum(languages).default('vi') }),
  answer: {
    status: 200,
    description: 'Comma-separated values (RFC 4180) in UTF-8.',
    mediaType: 'text/csv',
    derived: true,
  },
})
