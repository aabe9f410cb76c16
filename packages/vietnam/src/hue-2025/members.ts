import type { BaselineDraft } from '../draft/baseline-draft.ts'
import { communes } from './districts.ts'
import { organisationUnitId, otherCommittees } from './party-blocs.ts'
import { shareOut } from './share-out.ts'
import { citations } from './sources.ts'
import {
  organisationsOfDepartments,
  organisationsOfEnterprises,
  organisationsOfOtherAgencies,
  organisationsOfPartyAgencies,
} from './tables/party-organisations.ts'

/** The source says "over 58,000"; the exact total is ours, so that every organisation can hold a whole number. */
const partyMembers = 58_312

/**
 * Members by organisation: what agencies, enterprises and armed forces were taken to have, and the rest shared
 * among the commune committees by their people at the census. Every figure is an estimate and says so.
 */
export function addMembers(draft: BaselineDraft): void {
  const state = (unitId: string, value: number): void => {
    draft.figures.push({
      unitId,
      measure: 'members',
      value,
      date: '2025-01-31',
      grade: 'estimated',
      source: citations.membersEstimate,
    })
  }
  const apart = [
    ...organisationsOfPartyAgencies,
    ...organisationsOfDepartments,
    ...organisationsOfOtherAgencies,
    ...organisationsOfEnterprises,
    ...otherCommittees,
  ]
  for (const { codeSuffix, members } of apart) state(organisationUnitId(codeSuffix), members)
  const left = partyMembers - apart.reduce((sum, { members }) => sum + members, 0)
  const shares = shareOut(
    left,
    communes.map(({ census2019 }) => census2019),
  )
  communes.forEach(({ code }, index) => {
    state(`p-${code}`, shares[index] ?? 0)
  })
}
