import type {
  Baseline,
  CalendarDate,
  CorrespondenceRow,
  ListedUnit,
  LocalizedText,
  Profile,
  Refusal,
  UpperCorrespondenceRow,
} from '@tinhgon/model'
import { readCorrespondence, readUpperCorrespondence } from '../unit-tables/read-correspondence.ts'
import { type FigureColumn, readUnitsAfter } from '../unit-tables/read-units-after.ts'
import { readUnitsBefore } from '../unit-tables/read-units-before.ts'
import { type GivenTable, type OpenedTable, openTable } from './opened-table.ts'

/** Two lists of units and the table between them. */
export interface GivenReformTables {
  readonly unitsBefore: GivenTable
  readonly unitsAfter: GivenTable
  readonly correspondence: GivenTable
  /** Of the upper units; null where they go where all below them goes. */
  readonly provinces: GivenTable | null
}

/** What the tables do not say of themselves. */
export interface ReformTerms {
  readonly profile: Profile
  readonly figureColumns: readonly FigureColumn[]
  /** What the units of the lists are units of. */
  readonly system: string
  readonly baselineId: string
  readonly baselineTitle: LocalizedText
  /** The day on which the lists change. */
  readonly date: CalendarDate
  /** Short citation of the list of units after. */
  readonly source: string
}

export interface ReformTables {
  readonly before: OpenedTable<Baseline>
  readonly after: OpenedTable<readonly ListedUnit[]>
  readonly rows: OpenedTable<readonly CorrespondenceRow[]>
  readonly upperRows: OpenedTable<readonly UpperCorrespondenceRow[]> | null
  /** Of all tables. */
  readonly faults: readonly Refusal[]
}

/** Reads all of them before any is refused (CMD-16). */
export function readReformTables(given: GivenReformTables, terms: ReformTerms): ReformTables {
  const { profile, system, date, figureColumns, source } = terms
  const before = openTable(given.unitsBefore, (bytes) =>
    readUnitsBefore(bytes, {
      profile,
      system,
      id: terms.baselineId,
      title: terms.baselineTitle,
      date: dayBefore(date),
    }),
  )
  const after = openTable(given.unitsAfter, (bytes) =>
    readUnitsAfter(bytes, { profile, system, figureColumns, date, source }),
  )
  const rows = openTable(given.correspondence, readCorrespondence)
  const upperRows = given.provinces && openTable(given.provinces, readUpperCorrespondence)
  const faults = [...before.faults, ...after.faults, ...rows.faults, ...(upperRows?.faults ?? [])]
  return { before, after, rows, upperRows, faults }
}

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** The lists say what was until the evening before. */
const dayBefore = (date: CalendarDate): CalendarDate =>
  new Date(Date.parse(date) - dayInMilliseconds).toISOString().slice(0, 10)
