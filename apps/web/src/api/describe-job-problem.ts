import type { Job } from '@tinhgon/contract'
import { describeRefusal, type Language, type Refusal } from '@tinhgon/model'

/** Why a job failed, in the reader's language as far as there are words for it. */
export const describeJobProblem = ({ problem }: Job, language: Language): string =>
  problem === null
    ? ''
    : problem.refusals.length > 0
      ? problem.refusals.map((refused) => describeRefusal(refused as Refusal, language)).join(' ')
      : problem.detail
