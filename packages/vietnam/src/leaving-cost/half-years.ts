import type { LeavingSettings } from './leaving-settings.ts'

/** Years of early retirement in halves: 1 to 6 months over are half a year, more than 6 a whole one. */
export function halfYears(months: number): number {
  const over = months % 12
  return Math.floor(months / 12) * 2 + (over === 0 ? 0 : over <= 6 ? 1 : 2)
}

/** Insured years in halves, part years as the settings have them. */
export const insuredHalfYears = (
  months: number,
  { partYears }: Pick<LeavingSettings, 'partYears'>,
): number => (partYears === 'half-years' ? halfYears(months) : Math.floor(months / 12) * 2)
