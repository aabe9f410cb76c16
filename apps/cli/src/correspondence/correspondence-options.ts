import { type Refusal, refusal } from '@tinhgon/model'

/** Options that name two lists of units and the table between them. */
export interface CorrespondenceOptions {
  readonly unitsBefore?: string
  readonly unitsAfter?: string
  readonly correspondence?: string
  readonly correspondenceProvinces?: string
  readonly date?: string
}

/** The day on which Vietnam's units of two tiers began. */
export const defaultDate = '2025-07-01'

const flags = {
  unitsBefore: '--units-before',
  unitsAfter: '--units-after',
  correspondence: '--correspondence',
  correspondenceProvinces: '--correspondence-provinces',
  date: '--date',
} as const satisfies Record<keyof CorrespondenceOptions, string>

/** The options of the tables that a call names, as they are written. */
export const namedTableOptions = (options: CorrespondenceOptions): readonly string[] =>
  (Object.keys(flags) as (keyof typeof flags)[]).flatMap((key) =>
    options[key] === undefined ? [] : [flags[key]],
  )

/** A call is about a scenario on a baseline, or about tables; what is named besides is in doubt. */
export const mixedOptions = (named: readonly string[]): Refusal[] =>
  named.map((option) =>
    refusal('malformed', option, [], {
      detail: `${option} đi với --units-before, --units-after và --correspondence, không đi với --baseline và --scenario`,
    }),
  )
