import type { Baseline, CalendarDate, LocalizedText, Unit } from '@tinhgon/model'
import { designationsColumn } from './designations-field.ts'
import { readTable } from './read-table.ts'
import type { TableOutcome } from './table-outcome.ts'
import { type ListTerms, readUnitRows, unitColumns } from './unit-rows.ts'

/** What a list of units does not say of the baseline that is made of it. */
export interface BaselineOfList extends ListTerms {
  readonly id: string
  readonly title: LocalizedText
  readonly date: CalendarDate
}

/**
 * A list of units (`code,tier,kind,name,parent_code`, and `designations` where it says them) as a baseline: who
 * is where, and no figures, posts or relations.
 */
export function readUnitsBefore(bytes: Uint8Array, given: BaselineOfList): TableOutcome<Baseline> {
  const { profile, system, id, title, date } = given
  const { units, faults, complete } = readUnitRows(readTable(bytes, unitColumns, [designationsColumn]), given)
  const idOf = (code: string): string => `${system}:${code}`
  const baseline: Baseline = {
    format: 'tinhgon.baseline',
    version: 1,
    id,
    profile: profile.id,
    title,
    description: title,
    date,
    sources: [],
    units: units.map(
      ({ code, tier, kind, name, superiorCode, designations }): Unit => ({
        id: idOf(code),
        system,
        kind,
        tier,
        name,
        officialShortName: null,
        code,
        superiorId: superiorCode === null ? null : idOf(superiorCode),
        seat: null,
        ...(designations && { designations }),
      }),
    ),
    relations: [],
    people: [],
    posts: [],
    figures: [],
    remarks: [],
  }
  const rowNumbers = units.map(({ row }) => row.number)
  return { content: complete ? baseline : null, faults, rowNumbers }
}
