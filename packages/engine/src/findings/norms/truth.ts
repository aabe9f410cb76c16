/** True, false, or null where too little is known to say (L2). */
export type Truth = boolean | null

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)

/** True where one is, false where all are false. */
export function anyOf(truths: Iterable<Truth>): Truth {
  let outcome: Truth = false
  for (const truth of truths) {
    if (truth === true) return true
    if (truth === null) outcome = null
  }
  return outcome
}
