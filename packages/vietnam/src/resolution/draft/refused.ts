import type { Refusal } from '@tinhgon/model'

/** Why there is no draft; every reason at once (E3). */
export interface Refused {
  readonly ok: false
  readonly refusals: readonly Refusal[]
}
