import { type Language, textIn } from '@tinhgon/model'
import { type LeavingSettings, leavingCases } from '@tinhgon/vietnam'
import { parseDate } from '../language/parse-date.ts'
import type { Texts } from '../language/texts-vi.ts'
import { type CostEntry, readEntry } from './cost-entry.ts'

/** A spreadsheet takes a field that begins with one of these for a formula; an apostrophe makes it text again. */
const formulaStart = /^[\s]*[=+\-@\t\r]/

const field = (value: string): string => {
  const disarmed = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n;]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed
}

/**
 * Everybody whose cost is computed, one line each, as CSV with the mark by which spreadsheets know UTF-8. Money
 * is whole VND in plain digits, days are YYYY-MM-DD.
 */
export function costsTable(
  entries: readonly CostEntry[],
  settings: LeavingSettings,
  texts: Texts['leavingCost'],
  language: Language,
): string {
  const rows = entries.flatMap((entry) => {
    const { cost } = readEntry(entry, settings)
    if (cost === null) return []
    return [
      [
        entry.name,
        entry.role,
        entry.unit,
        entry.monthlyPay,
        parseDate(entry.decisionOn) ?? '',
        parseDate(entry.leavesOn) ?? '',
        String(cost.monthsEarly),
        entry.insuredYears,
        entry.insuredMonths || '0',
        leavingCases[cost.case][language],
        cost.lines.map(({ title, formula }) => `${textIn(title, language)}: ${formula[language]}`).join('; '),
        String(cost.total),
      ],
    ]
  })
  return `\uFEFF${[Object.values(texts.columns), ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}
