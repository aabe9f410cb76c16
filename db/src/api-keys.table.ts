/** Tokens with which programs act for a user. */
export interface ApiKeysTable {
  id: string
  /** Whose it is. */
  referenceId: string
  name: string | null
  /** SHA-256 of the token, in base64url. */
  key: string
  enabled: boolean | null
  expiresAt: Date | null
}
