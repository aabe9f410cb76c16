import type { Act, ChangeEvent, Unit } from '@tinhgon/model'
import { mergeWhole } from '../../planning/events.ts'
import type { Rehearsal } from '../../planning/rehearsal.ts'
import { type DepartmentMerger, departmentMergers } from '../department-mergers.ts'
import { legalBases } from '../legal-bases.ts'
import { governmentCommitteeId } from './new-party-committees.ts'

function mergeDepartment({ codeSuffix, name, sources }: DepartmentMerger): readonly ChangeEvent[] {
  const department: Unit = {
    id: `g-2025-46.${codeSuffix}`,
    system: 'government',
    kind: 'department',
    tier: 'province',
    name,
    officialShortName: null,
    code: `46.${codeSuffix}`,
    superiorId: 'g-46',
    seat: null,
  }
  const organisation: Unit = {
    id: `p-2025-46.CB-S-${codeSuffix}`,
    system: 'party',
    kind: 'grassroots-party-organisation',
    tier: 'grassroots',
    name: `Đảng bộ ${name}`,
    officialShortName: null,
    code: `46.CB-S-${codeSuffix}`,
    superiorId: governmentCommitteeId,
    seat: null,
  }
  return [
    mergeWhole(
      department,
      sources.map((suffix) => `g-46.${suffix}`),
    ),
    mergeWhole(
      organisation,
      sources.map((suffix) => `p-46.CB-S-${suffix}`),
    ),
  ]
}

/** The office of the People's Committee, or its Party organisation, takes in that of foreign affairs. */
function takeIn(rehearsal: Rehearsal, survivorId: string, sourceId: string): ChangeEvent {
  const survivor = rehearsal.structure.unit(survivorId)
  if (!survivor) throw new Error(`no unit ${survivorId}`)
  return mergeWhole(survivor, [survivorId, sourceId], null, true)
}

/**
 * Twenty agencies become fourteen. Five mergers are read in a source; the sixth, foreign affairs into the
 * office, and the board of ethnic affairs becoming a department are assumed.
 */
export function mergeDepartments(rehearsal: Rehearsal): Act {
  return {
    id: 'hue-2025-03-merge-departments',
    title: 'Sắp xếp các cơ quan chuyên môn thuộc Ủy ban nhân dân thành phố: 20 còn 14',
    operatesOn: '2025-03-01',
    legalBasis: legalBases.departments,
    exhausts: [],
    events: [
      ...departmentMergers.flatMap(mergeDepartment),
      takeIn(rehearsal, 'g-46.VP', 'g-46.NGV'),
      takeIn(rehearsal, 'p-46.CB-S-VP', 'p-46.CB-S-NGV'),
      {
        type: 'unit-changed',
        version: 1,
        legalBasis: null,
        unitId: 'g-46.BDT',
        changes: { kind: 'department', name: 'Sở Dân tộc và Tôn giáo', code: '46.DTTG' },
      },
      {
        type: 'unit-changed',
        version: 1,
        legalBasis: null,
        unitId: 'p-46.CB-S-BDT',
        changes: { name: 'Chi bộ Sở Dân tộc và Tôn giáo', code: '46.CB-S-DTTG' },
      },
    ],
  }
}
