import { everyLevel } from './kinds.ts'

/** Kinds of unit whose heads and deputies bear the same roles. */
export interface LeadingRoleGroup {
  readonly id: string
  readonly system: string
  readonly kinds: string[]
  readonly roles: string[]
  /** In Russian in the genitive plural. */
  readonly title: readonly [vi: string, en: string, ru: string]
}

const chiefs = ['chief-of-office', 'deputy-chief-of-office']
const commissionHeads = ['commission-head', 'commission-deputy-head']
const directors = ['director', 'deputy-director']
const secretaries = ['secretary', 'deputy-secretary']

export const leadingRolesOfParty: readonly LeadingRoleGroup[] = [
  {
    id: 'party-committees',
    system: 'party',
    kinds: [
      ...everyLevel('party-committee'),
      'party-committee-of-agencies-bloc',
      'party-committee-of-enterprises-bloc',
      'party-committee-of-party-agencies',
      'party-committee-of-peoples-committee',
      'military-party-committee',
      'police-party-committee',
      'university-party-committee',
      'grassroots-party-organisation',
    ],
    roles: secretaries,
    title: ['cấp ủy', 'Party committees', 'партийных комитетов'],
  },
  {
    id: 'party-offices',
    system: 'party',
    kinds: ['party-committee-office'],
    roles: chiefs,
    title: ['văn phòng cấp ủy', 'offices of Party committees', 'аппаратов парткомов'],
  },
  {
    id: 'commissions',
    system: 'party',
    kinds: [
      'organisation-commission',
      'propaganda-commission',
      'mass-mobilisation-commission',
      'propaganda-and-mass-mobilisation-commission',
      'internal-affairs-commission',
      'party-building-commission',
    ],
    roles: commissionHeads,
    title: ['ban của cấp ủy', 'commissions of Party committees', 'отделов парткомов'],
  },
  {
    id: 'inspection-commissions',
    system: 'party',
    kinds: ['inspection-commission'],
    roles: ['inspection-head', 'inspection-deputy-head'],
    title: ['Ủy ban Kiểm tra', 'inspection commissions', 'контрольных комиссий'],
  },
  {
    id: 'political-schools',
    system: 'party',
    kinds: ['political-school'],
    roles: ['rector', 'vice-rector'],
    title: ['trường chính trị', 'political schools', 'политических школ'],
  },
  {
    id: 'political-centres',
    system: 'party',
    kinds: ['political-centre'],
    roles: directors,
    title: ['trung tâm chính trị', 'political centres', 'политических центров'],
  },
  {
    id: 'newspapers',
    system: 'party',
    kinds: ['party-newspaper'],
    // With the broadcaster merged into it, the head may be either.
    roles: ['editor-in-chief', 'deputy-editor-in-chief', ...directors],
    title: ['báo Đảng', 'Party newspapers', 'партийных газет'],
  },
]
