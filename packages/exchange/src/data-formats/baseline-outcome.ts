import type { Baseline, CalendarDate, LocalizedText, Profile, Refusal } from '@tinhgon/model'

/** A whole baseline or every fault of the file, never half a baseline. */
export type BaselineOutcome =
  | {
      readonly ok: true
      readonly baseline: Baseline
      /** What was read and should be looked at all the same. */
      readonly warnings: readonly Refusal[]
    }
  | { readonly ok: false; readonly faults: readonly Refusal[] }

/** What a file is read with. */
export interface ReadingTerms {
  readonly profile: Profile
  /** Of the baseline, where the file does not say: files of other programs know nothing of it. */
  readonly id: string
  readonly title: LocalizedText
  readonly date: CalendarDate
  /** Several roots in one system are a fault where one is expected; else a warning. */
  readonly oneRootPerSystem?: boolean
}

export const refused = (fault: Refusal, before: readonly Refusal[] = []): BaselineOutcome => ({
  ok: false,
  faults: [...before, fault],
})
