/** What was compared with what the resolution says, or with what must be so. */
export interface Check {
  readonly check:
    | 'clause-numbers'
    | 'total'
    | 'by-kind'
    | 'formed'
    | 'kept'
    | 'references'
    | 'claims'
    | 'all-placed'
    | 'applies'
  /** Null where there is nothing to compare with. */
  readonly ok: boolean | null
  /** "khoản 40 Điều 1"; null where it is about all clauses. */
  readonly clause: string | null
  readonly message: string
}
