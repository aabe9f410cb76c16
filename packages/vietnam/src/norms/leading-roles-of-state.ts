import { massOrganisations } from '../profile/mass-organisations.ts'
import { everyLevel } from './kinds.ts'
import type { LeadingRoleGroup } from './leading-roles-of-party.ts'

const chairs = ['chair', 'vice-chair']
const chiefs = ['chief-of-office', 'deputy-chief-of-office']
const commissionHeads = ['commission-head', 'commission-deputy-head']
const directors = ['director', 'deputy-director']
const inspectors = ['chief-inspector', 'deputy-chief-inspector']
const secretaries = ['secretary', 'deputy-secretary']

/** Government, councils, Front. */
export const leadingRolesOfState: readonly LeadingRoleGroup[] = [
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
