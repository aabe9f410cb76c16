/** Who decides about accounts and members, and when: entered into the record of the workspace. */
export interface AccountDecision {
  /** Id of an account, `local` where there are none, or what stands for the command line. */
  readonly by: string
  readonly at: Date
}

/** What every entry of the record says of a decision. */
export const commonOf = ({ by, at }: AccountDecision) => ({ version: 1, by, at: at.toISOString() }) as const
