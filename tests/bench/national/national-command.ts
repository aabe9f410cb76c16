import type { ApplyCorrespondence } from '@tinhgon/model'
import type { NationalTables } from '../../conformance/national-reform.ts'

/** The command that plans the reform from its tables, as the conformance tests give it. */
export const nationalCommand = ({
  units,
  correspondence,
  upperCorrespondence,
}: NationalTables): ApplyCorrespondence => ({
  type: 'apply-correspondence',
  actId: 'reform',
  title: 'Reform',
  operatesOn: '2025-07-01',
  legalBasis: null,
  system: 'territory',
  units,
  correspondence,
  upperCorrespondence,
})
