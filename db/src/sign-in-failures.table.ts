/** Wrong passwords in a row, also for e-mails that nobody has. */
export interface SignInFailuresTable {
  /** SHA-256 of the e-mail in lower case: what people type wrongly is nobody's to read. */
  key: string
  failures: number
  last_failed_at: Date
  locked_until: Date | null
}
