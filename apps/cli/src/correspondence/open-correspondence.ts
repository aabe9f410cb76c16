import { planReform, type ReformTerms, readReformTables } from '@tinhgon/exchange'
import type { Baseline, Scenario } from '@tinhgon/model'
import { unitListFigures, vietnamProfile } from '@tinhgon/vietnam'
import { checkDay } from '../check-day.ts'
import type { OpenedDocument } from '../open-document.ts'
import { type CorrespondenceOptions, defaultDate } from './correspondence-options.ts'
import { readTableFile } from './read-table-file.ts'

const title = { vi: 'Áp dụng bảng chuyển đổi đơn vị hành chính', en: 'A correspondence table applied' }

const usualTerms = {
  profile: vietnamProfile,
  figureColumns: unitListFigures,
  system: 'territory',
  baselineId: 'units-before',
  baselineTitle: { vi: 'Danh sách trước sắp xếp', en: 'Units before' },
  source: 'Danh sách sau sắp xếp',
} as const satisfies Omit<ReformTerms, 'date'>

export interface OpenedCorrespondence {
  readonly baseline: OpenedDocument<Baseline>
  readonly scenario: OpenedDocument<Scenario>
}

/** Two lists of units and the table between them as a baseline and a plan on it. Tells every fault of all. */
export function openCorrespondence(options: CorrespondenceOptions): OpenedCorrespondence {
  const { date: given = defaultDate, correspondenceProvinces: provinces } = options
  const dateFaults = checkDay('--date', given, null)
  const date = dateFaults.length > 0 ? defaultDate : given
  const terms = { ...usualTerms, date }
  const tables = readReformTables(
    {
      unitsBefore: readTableFile('--units-before', options.unitsBefore),
      unitsAfter: readTableFile('--units-after', options.unitsAfter),
      correspondence: readTableFile('--correspondence', options.correspondence),
      provinces: provinces === undefined ? null : readTableFile('--correspondence-provinces', provinces),
    },
    terms,
  )
  const id = `correspondence-${date}`
  const { baseline, plan, faults } = planReform(tables, terms, { actId: id, title })
  const document: Scenario | null =
    baseline && plan && dateFaults.length === 0
      ? {
          format: 'tinhgon.scenario',
          version: 1,
          id,
          baselineId: baseline.id,
          title,
          description: title,
          plan: [...plan],
        }
      : null
  return {
    baseline: { document: baseline, faults: [] },
    scenario: { document, faults: [...dateFaults, ...faults] },
  }
}
