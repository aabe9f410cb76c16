export { ApiProblem, addressOf, type Client, type ClientOptions, createClient } from './client.ts'
export {
  type ChartOrderGiven,
  type DataOrderGiven,
  type FileOrder,
  type FileOrderGiven,
  fileOrderSchema,
} from './file-orders.ts'
export type { Job } from './jobs.ts'
export { type LiveEvent, liveEventSchema, type Present } from './live.ts'
export type { Answer, AnswerOf, GivenAnswerOf, Operation, ParsedOf, RequestOf } from './operation.ts'
export { type OperationId, type Operations, operations } from './operations.ts'
export { type ProblemCode, type ProblemDetails, problemSchema, problemStatuses } from './problem.ts'
export type { Review } from './reviews.ts'
export type { ScenarioDocument, ScenarioSummary } from './scenarios.ts'
