const listeners = new Set<() => void>()

/** Any answer of 401 says it: the session has ended, wherever one is. */
export const tellSignedOut = (): void => {
  for (const listener of [...listeners]) listener()
}

export const onSignedOut = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
