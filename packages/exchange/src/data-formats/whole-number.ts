import { type Refusal, refusal } from '@tinhgon/model'

/** A whole number in digits; anything else is a fault at its place. Other programs write `12.0` for 12. */
export function wholeNumber(
  text: string,
  place: string,
  unitIds: readonly string[],
  faults: Refusal[],
): number | null {
  const digits = /^(\d{1,16})(?:\.0+)?$/.exec(text.trim())?.[1]
  const value = Number(digits)
  if (digits !== undefined && Number.isSafeInteger(value)) return value
  const field = place.slice(place.lastIndexOf(', ') + 2)
  const told = text.length > 60 ? `${text.slice(0, 60)}…` : text
  faults.push(refusal('not-a-whole-number', place, unitIds, { value: told, field }))
  return null
}
