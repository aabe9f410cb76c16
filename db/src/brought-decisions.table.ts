/** What was decided about a scenario elsewhere, before it was brought in: history, in no chain of ours. */
export interface BroughtDecisionsTable {
  scenario_id: string
  /** Its number in the record that it comes from. */
  number: number
  /** Canonical JSON as text: the exact form is what the hash covers. */
  entry: string
  previous_hash: string | null
  hash: string
}
