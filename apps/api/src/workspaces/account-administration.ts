/** What administrators do with accounts; there are none where somebody works alone. */
export interface AccountAdministration {
  readonly findUsers: (
    ids: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly name: string; readonly email: string }[]>
  /** Makes an account, or finds the one of this e-mail; `invitation` is null for one that was there. */
  readonly addAccount: (person: {
    readonly email: string
    readonly name: string
  }) => Promise<{ readonly userId: string; readonly invitation: string | null }>
  /** Ends the sessions and gives another way to set a password. */
  readonly renewInvitation: (userId: string) => Promise<string>
  readonly endSessions: (userId: string) => Promise<void>
  /** False when the invitation is unknown, used, or too old. */
  readonly acceptInvitation: (token: string, password: string) => Promise<boolean>
}
