/** The address of a context outside the file, if any part of it names one. The value is nested within bounds. */
export function remoteContextIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, member] of Object.entries(value)) {
    const address = key === '@context' || key === '@import' ? addressIn(member) : null
    const found = address ?? remoteContextIn(member)
    if (found !== null) return found
  }
  return null
}

function addressIn(context: unknown): string | null {
  if (typeof context === 'string') return context
  return Array.isArray(context) ? (context.find((part) => typeof part === 'string') ?? null) : null
}
