import type { ChangeEvent, Refusal } from '@tinhgon/model'

/** What a command plans: explicit events, or the reasons why there are none. */
export type PlannedEvents =
  | { readonly ok: true; readonly events: readonly ChangeEvent[]; readonly exhausts?: readonly string[] }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
