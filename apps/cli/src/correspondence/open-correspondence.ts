import { createStructure, decide } from '@tinhgon/engine'
import {
  readCorrespondence,
  readUnitsAfter,
  readUnitsBefore,
  readUpperCorrespondence,
} from '@tinhgon/exchange'
import type { ApplyCorrespondence, Baseline, Refusal, Scenario } from '@tinhgon/model'
import { unitListFigures, vietnamProfile } from '@tinhgon/vietnam'
import { checkDay } from '../check-day.ts'
import type { OpenedDocument } from '../open-document.ts'
import { type CorrespondenceOptions, defaultDate } from './correspondence-options.ts'
import { placesOfColumns } from './places-of-columns.ts'
import { openTable } from './read-tables.ts'

const terms = { profile: vietnamProfile, system: 'territory' }
const title = { vi: 'Áp dụng bảng chuyển đổi đơn vị hành chính', en: 'A correspondence table applied' }

export interface OpenedCorrespondence {
  readonly baseline: OpenedDocument<Baseline>
  readonly scenario: OpenedDocument<Scenario>
}

/** Two lists of units and the table between them as a baseline and a plan on it. Tells every fault of all. */
export function openCorrespondence(options: CorrespondenceOptions): OpenedCorrespondence {
  const { date: given = defaultDate } = options
  const dateFaults = checkDay('--date', given, null)
  const date = dateFaults.length > 0 ? defaultDate : given
  const before = openTable('--units-before', options.unitsBefore, (bytes) =>
    readUnitsBefore(bytes, {
      ...terms,
      id: 'units-before',
      title: { vi: 'Danh sách trước sắp xếp', en: 'Units before' },
      date: dayBefore(date),
    }),
  )
  const after = openTable('--units-after', options.unitsAfter, (bytes) =>
    readUnitsAfter(bytes, {
      ...terms,
      figureColumns: unitListFigures,
      date,
      source: 'Danh sách sau sắp xếp',
    }),
  )
  const rows = openTable('--correspondence', options.correspondence, readCorrespondence)
  const upperRows =
    options.correspondenceProvinces === undefined
      ? null
      : openTable('--correspondence-provinces', options.correspondenceProvinces, readUpperCorrespondence)
  const faults = [
    ...dateFaults,
    ...before.faults,
    ...after.faults,
    ...rows.faults,
    ...(upperRows?.faults ?? []),
  ]
  if (!before.content || !after.content || !rows.content || upperRows?.content === null)
    return failed(null, faults)
  const command: ApplyCorrespondence = {
    type: 'apply-correspondence',
    actId: `correspondence-${date}`,
    title: title.vi,
    operatesOn: date,
    legalBasis: null,
    system: terms.system,
    units: [...after.content],
    correspondence: [...rows.content],
    upperCorrespondence: upperRows ? [...upperRows.content] : null,
  }
  const inTables = placesOfColumns({
    units: before.placeOf,
    'command.units': after.placeOf,
    'command.correspondence': rows.placeOf,
    'command.upperCorrespondence': (upperRows ?? rows).placeOf,
  })
  const loaded = createStructure(before.content, vietnamProfile)
  if (!loaded.ok) return failed(null, [...faults, ...inTables(loaded.refusals)])
  const decided = decide(loaded.structure, command)
  if (!decided.ok) return failed(before.content, [...faults, ...inTables(decided.refusals)])
  if (faults.length > 0) return failed(before.content, faults)
  const plan = decided.acts.map((act) => ({ act, on: true, annotation: null }))
  const scenario: Scenario = {
    format: 'tinhgon.scenario',
    version: 1,
    id: command.actId,
    baselineId: before.content.id,
    title,
    description: title,
    plan,
  }
  return {
    baseline: { document: before.content, faults: [] },
    scenario: { document: scenario, faults: [] },
  }
}

const failed = (baseline: Baseline | null, faults: readonly Refusal[]): OpenedCorrespondence => ({
  baseline: { document: baseline, faults: [] },
  scenario: { document: null, faults },
})

const dayInMilliseconds = 24 * 60 * 60 * 1000

/** The lists say what was until the evening before. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - dayInMilliseconds).toISOString().slice(0, 10)
