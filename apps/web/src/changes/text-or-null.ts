/** What was typed, without spaces around it; nothing typed is none. */
export function textOrNull(typed: string): string | null {
  const text = typed.trim()
  return text === '' ? null : text
}
