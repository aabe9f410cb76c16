export interface RecordInList {
  readonly record: Readonly<Record<string, unknown>>
  readonly position: number | null
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Records with their positions; null where a value is no list of such. */
export function recordsOf(value: unknown): readonly RecordInList[] | null {
  if (!Array.isArray(value) || !value.every(isRecord)) return null
  return value.map(({ position, ...record }) => ({
    record,
    position: typeof position === 'number' ? position : null,
  }))
}
