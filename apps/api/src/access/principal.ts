import type { Membership } from '@tinhgon/db'

/** Whoever asks, as far as we know them. */
export interface Principal {
  readonly userId: string
  /** For others to read: who is here, who wrote a comment. */
  readonly name: string
  readonly email: string | null
  /** Alone on this machine without accounts, signed in with a browser, or a program with a token. */
  readonly via: 'local' | 'session' | 'token'
  readonly memberships: readonly Membership[]
}

export interface HowToIdentify {
  /** Whether this counts as being here: what the program asks by itself does not keep a session alive. */
  readonly counts: boolean
}

/**
 * Finds out who asks; null where nobody says so.
 * @throws Problem `token-refused` when a token is given that is not good
 */
export type Identify = (headers: Headers, how?: HowToIdentify) => Promise<Principal | null>
