/** One document as it was written, before any schema has seen it. */
export type WrittenDocument = Readonly<Record<string, unknown>>

/** Leads a document to the next version. Gets whatever claims to be of its version, and must not throw. */
export type Step = (document: WrittenDocument) => WrittenDocument

/** The steps of one kind of document, by the version that each begins from. */
export type Steps = Readonly<Record<number, Step>>

export const isDocument = (value: unknown): value is WrittenDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Takes a document as far as the steps lead. One of a version from which no step begins stays as it is: the
 * schema of the current version then takes or refuses it (E4).
 */
export function takeSteps(value: unknown, steps: Steps): unknown {
  let current = value
  while (isDocument(current) && typeof current.version === 'number') {
    const { version } = current
    const step = Object.hasOwn(steps, version) ? steps[version] : undefined
    if (!step) return current
    current = { ...step(current), version: version + 1 }
  }
  return current
}
