import type { ReadingTerms } from '@tinhgon/exchange/files'
import { readBaselineTables, type TableFile, type TablesOutcome } from '@tinhgon/exchange/files'
import type { TableMapping } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'

export const terms: ReadingTerms = {
  profile: vietnamProfile,
  id: 'brought-in',
  title: { vi: 'Danh sách', en: 'A list' },
  date: '2025-07-01',
}

export const csv = (...lines: string[]): TableFile => ({
  name: 'list.csv',
  bytes: new TextEncoder().encode(lines.join('\n')),
})

export const readTables = (
  files: readonly TableFile[],
  mapping: TableMapping | null = null,
  given: ReadingTerms = terms,
): TablesOutcome => readBaselineTables(files, mapping, given)

export const readCsv = (...lines: string[]): TablesOutcome => readTables([csv(...lines)])

/** Each fault as its code and its place. */
export const placesOf = (outcome: TablesOutcome): string[] =>
  outcome.ok ? [] : outcome.faults.map(({ code, path }) => `${code} ${path}`)

export const unitsOf = (outcome: TablesOutcome): string[] =>
  outcome.ok
    ? outcome.baseline.units.map(
        ({ id, code, name, kind, tier, superiorId }) =>
          `${id} ${code} ${name} ${kind} ${tier} ${superiorId ?? '–'}`,
      )
    : placesOf(outcome)
