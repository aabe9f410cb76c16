import type { Norm } from '@tinhgon/model'
import { massOrganisations } from '../profile/mass-organisations.ts'
import { territoryKindRows } from '../profile/territory-kinds.ts'
import { cited, text, unitsOf } from './terms.ts'

interface GroupRow {
  readonly id: string
  readonly system: string
  readonly kinds: string[]
  readonly roles: string[]
  /** In Russian in the genitive plural. */
  readonly title: readonly [vi: string, en: string, ru: string]
}

const everyLevel = (prefix: string): string[] => territoryKindRows.map(({ id }) => `${prefix}-of-${id}`)

const chairs = ['chair', 'vice-chair']
const chiefs = ['chief-of-office', 'deputy-chief-of-office']
const commissionHeads = ['commission-head', 'commission-deputy-head']
const directors = ['director', 'deputy-director']
const inspectors = ['chief-inspector', 'deputy-chief-inspector']
const secretaries = ['secretary', 'deputy-secretary']

const groups: readonly GroupRow[] = [
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
  {
    id: 'peoples-committees',
    system: 'government',
    kinds: everyLevel('peoples-committee'),
    roles: chairs,
    title: ['Ủy ban nhân dân', "People's Committees", 'народных комитетов'],
  },
  {
    id: 'departments',
    system: 'government',
    kinds: ['department', 'broadcaster', 'public-service-centre'],
    roles: directors,
    title: [
      'sở, đài, trung tâm',
      'departments, broadcasters and centres',
      'департаментов, телерадиостанций и центров',
    ],
  },
  {
    id: 'ethnic-affairs-boards',
    system: 'government',
    kinds: ['ethnic-affairs-board'],
    roles: commissionHeads,
    title: ['Ban Dân tộc', 'ethnic affairs boards', 'комитетов по делам народностей'],
  },
  {
    id: 'government-offices',
    system: 'government',
    kinds: ['peoples-committee-office', 'office-of-council-and-peoples-committee'],
    roles: chiefs,
    title: ['văn phòng của chính quyền', "offices of People's Committees", 'аппаратов народных комитетов'],
  },
  {
    id: 'inspectorates',
    system: 'government',
    kinds: ['inspectorate'],
    roles: inspectors,
    title: ['thanh tra', 'inspectorates', 'инспекций'],
  },
  {
    id: 'divisions',
    system: 'government',
    kinds: ['division'],
    roles: ['division-head', 'division-deputy-head'],
    title: ['phòng', 'divisions', 'отделов'],
  },
  {
    id: 'peoples-councils',
    system: 'council',
    kinds: everyLevel('peoples-council'),
    roles: chairs,
    title: ['Hội đồng nhân dân', "People's Councils", 'народных советов'],
  },
  {
    id: 'council-committees',
    system: 'council',
    kinds: ['council-committee'],
    roles: commissionHeads,
    title: ['ban của Hội đồng nhân dân', "committees of People's Councils", 'комиссий народных советов'],
  },
  {
    id: 'council-offices',
    system: 'council',
    kinds: ['council-office'],
    roles: chiefs,
    title: ['văn phòng của Hội đồng nhân dân', "offices of People's Councils", 'аппаратов народных советов'],
  },
  {
    id: 'front',
    system: 'front',
    kinds: [
      ...everyLevel('fatherland-front'),
      ...massOrganisations.filter(({ head }) => head === 'chair').map(({ kind }) => kind),
    ],
    roles: chairs,
    title: ['Mặt trận và các hội', 'the Front and its associations', 'Фронта и объединений'],
  },
  {
    id: 'youth-unions',
    system: 'front',
    kinds: ['youth-union'],
    roles: secretaries,
    title: ['Đoàn Thanh niên', 'the Youth Union', 'Союза молодёжи'],
  },
]

/** A director who has come into a commission along with a merger is above or foreign to its rank. */
export const leadingRoleNorms: readonly Norm[] = groups.map(
  ({ id, system, kinds, roles, title: [vi, en, ru] }) => ({
    id: `leading-roles-of-${id}`,
    subject: 'placement',
    title: text(
      `Người đứng đầu và cấp phó mang đúng chức danh: ${vi}`,
      `Heads and deputies bear the titles that belong to ${en}`,
      `Руководители и заместители занимают должности, положенные для ${ru}`,
    ),
    citation: cited('Mặc định của chương trình', null, 'Tinh Gọn', 'assumed'),
    holds: { from: null, until: null },
    replaces: [],
    appliesTo: unitsOf(system, [], kinds),
    severity: 'warning',
    parameters: {},
    check: { type: 'leading-roles', roles },
  }),
)
