import { readUnitsBefore } from '@tinhgon/exchange'
import type { Baseline } from '@tinhgon/model'
import { type ReadResolution, readResolution, vietnamProfile } from '@tinhgon/vietnam'
import { sharedBytes, sharedRows, sharedText } from './shared-tables.ts'

/** The six texts, and the province-level unit that each is about. */
export const resolutions = [
  { number: 1656, province: '01' },
  { number: 1659, province: '48' },
  { number: 1661, province: '11' },
  { number: 1664, province: '52' },
  { number: 1675, province: '46' },
  { number: 1685, province: '79' },
] as const

/** All units of the country before, as a baseline. */
export function unitsBefore(): Baseline {
  const { content } = readUnitsBefore(sharedBytes('units-before.csv'), {
    profile: vietnamProfile,
    system: 'territory',
    id: 'before',
    title: { vi: 'Trước', en: 'Before' },
    date: '2025-06-30',
  })
  if (!content) throw new Error('units-before.csv has faults')
  return content
}

export const textOf = (number: number): string => sharedText(`resolutions/${number}_NQ-UBTVQH15.md`)

/** Reads a text among the old provinces that became the new one. */
export const readAsProvince = (baseline: Baseline, province: string, text: string): ReadResolution =>
  readResolution(text, {
    baseline,
    withinIds: sharedRows('lineage-provinces.csv')
      .filter(({ after_code }) => after_code === province)
      .map(({ before_code }) => `territory:${before_code}`),
  })

/** The pairs of the table that lead to units of a new province: old code and new name. */
export function listedPairs(province: string): Set<string> {
  const names = new Map(
    sharedRows('units-after.csv')
      .filter(({ parent_code }) => parent_code === province)
      .map(({ code, name }) => [code, name]),
  )
  return new Set(
    sharedRows('lineage.csv')
      .filter(({ after_code }) => names.has(after_code))
      .map(({ before_code, after_code }) => `${before_code} ${names.get(after_code)}`),
  )
}

export const readPairs = ({ lineage }: ReadResolution): Set<string> =>
  new Set(lineage.map(({ before, after }) => `${before} ${after}`))
