import type { Act, Refusal } from '@tinhgon/model'

/** What a command plans: acts in the order in which they take effect, or every reason why there are none. */
export type ActsOrRefusals =
  | { readonly ok: true; readonly acts: readonly [Act, ...Act[]] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
