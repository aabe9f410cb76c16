import type { Act, ChangeEvent, LegalBasis, Unit } from '@tinhgon/model'
import { designationsOfCommunes } from '../../hue-2025/mountain-communes.ts'
import { citations } from '../../hue-2025/sources.ts'
import type { Rehearsal } from '../../planning/rehearsal.ts'
import type { ClauseRow } from '../clauses/clause-row.ts'
import { clauses, unchangedUnit } from '../clauses/clauses.ts'
import { clauseOfResolution, legalBases } from '../legal-bases.ts'

const head = {
  actId: 'hue-2025-07-merge-communes',
  title: 'Sắp xếp 133 xã, phường, thị trấn thành 40 đơn vị hành chính cấp xã',
  operatesOn: '2025-07-01',
  legalBasis: legalBases.communes,
}

/** What the events of one clause rest on: the clause itself, and for Party and Front their own rules. */
function basisFor(unit: Unit, clause: LegalBasis): LegalBasis {
  if (unit.system === 'party') return legalBases.partyCommitteesOfCommunes
  if (unit.system === 'front') return legalBases.front
  return clause
}

/** One clause: the territories merge and what is bound to them follows, as the command plans it. */
function eventsOfClause(rehearsal: Rehearsal, row: ClauseRow): readonly ChangeEvent[] {
  const clause = clauseOfResolution(row.clause, row.quotation)
  const planned = rehearsal.planned({
    type: 'merge-units',
    ...head,
    unitIds: row.sources.map((code) => `t-${code}`),
    result: {
      id: `t-2025-${row.code}`,
      kind: row.kind,
      tier: 'commune',
      name: row.name,
      officialShortName: null,
      code: row.code,
      superiorId: 't-46',
      seat: row.seat,
      // No clause joins the mountains with the plain, so what all sources are, the result is.
      designations: designationsOfCommunes(row.sources),
    },
    survivorId: null,
    headPostId: null,
    follow: true,
  })
  return planned.map((event) =>
    event.type === 'units-merged' ? { ...event, legalBasis: basisFor(event.result, clause) } : event,
  )
}

function officialFigures(
  unitId: string,
  row: { readonly area: number; readonly population: number },
): readonly ChangeEvent[] {
  const state = (measure: string, value: number, date: string): ChangeEvent => ({
    type: 'measure-stated',
    version: 1,
    legalBasis: null,
    figure: { unitId, measure, value, date, grade: 'verified', source: citations.official },
  })
  return [state('area', row.area, '2025-07-01'), state('population', row.population, '2024-12-31')]
}

/** 39 clauses at once (E5), then the official figures of all forty. */
export function mergeCommunes(rehearsal: Rehearsal): Act {
  const { actId, ...rest } = head
  return {
    id: actId,
    ...rest,
    exhausts: [],
    events: [
      ...clauses.flatMap((row) => eventsOfClause(rehearsal, row)),
      ...clauses.flatMap((row) => officialFigures(`t-2025-${row.code}`, row)),
      ...officialFigures(`t-${unchangedUnit.code}`, unchangedUnit),
    ],
  }
}
