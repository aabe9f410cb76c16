/**
 * A written number as a whole number of base units, exactly and without floats: 3359.80 km² is 3,359,800,000
 * m². Null where it is no such number, is not whole in base units, or is too large to be added up.
 * @param decimals how many decimals of the written unit make one base unit: 6 for km² and m²
 */
export function wholeFigure(text: string, decimals: number): number | null {
  const match = /^(\d{1,16})(?:\.(\d+))?$/.exec(text)
  if (!match) return null
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) return null
  const value = Number(`${match[1]}${fraction.padEnd(decimals, '0')}`)
  return Number.isSafeInteger(value) ? value : null
}
