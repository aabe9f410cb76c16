import type { Citation, Norm } from '@tinhgon/model'
import { communePeoplesCommittees, everyLevel } from './kinds.ts'
import { cited, text, unitsOf } from './terms.ts'

const ownDefault: Citation = cited(
  'Mặc định của chương trình',
  'Người kiểm tra, giám sát không đồng thời lãnh đạo nơi được kiểm tra, giám sát',
  'Tinh Gọn',
  'assumed',
)

export const centreDirectorApart: Norm = {
  id: 'nq-332-2025-centre-director',
  subject: 'placement',
  title: text(
    'Giám đốc Trung tâm Phục vụ hành chính công cấp xã không đồng thời là phó chủ tịch Ủy ban nhân dân',
    "The director of a commune's public-service centre is not a vice chair of its People's Committee",
    'Директор центра госуслуг общины не является заместителем председателя народного комитета',
  ),
  citation: cited('Nghị quyết số 332/NQ-CP', null, 'kinhtedothi.vn 878514; dantri.com.vn 20251016162552747'),
  holds: { from: '2025-10-15', until: null },
  replaces: [],
  appliesTo: unitsOf('government', ['commune'], ['public-service-centre']),
  severity: 'violation',
  parameters: {},
  check: {
    type: 'exclusive-posts',
    roles: ['director'],
    others: [{ kinds: communePeoplesCommittees, roles: ['vice-chair'] }],
  },
}

export const inspectionHeadApart: Norm = {
  id: 'inspection-head-apart',
  subject: 'placement',
  title: text(
    'Chủ nhiệm Ủy ban Kiểm tra không đồng thời là bí thư cấp ủy hoặc chánh văn phòng cấp ủy',
    'The head of an inspection commission is neither secretary nor chief of office of a Party committee',
    'Председатель контрольной комиссии не является ни секретарём, ни управляющим делами парткома',
  ),
  citation: ownDefault,
  holds: { from: null, until: null },
  replaces: [],
  appliesTo: unitsOf('party', [], ['inspection-commission']),
  severity: 'warning',
  parameters: {},
  check: {
    type: 'exclusive-posts',
    roles: ['inspection-head'],
    others: [
      { kinds: everyLevel('party-committee'), roles: ['secretary'] },
      { kinds: ['party-committee-office'], roles: ['chief-of-office'] },
    ],
  },
}

export const councilChairApart: Norm = {
  id: 'council-chair-apart',
  subject: 'placement',
  title: text(
    'Chủ tịch Hội đồng nhân dân không đồng thời là chủ tịch hoặc phó chủ tịch Ủy ban nhân dân',
    "The chair of a People's Council is neither chair nor vice chair of a People's Committee",
    'Председатель народного совета не является ни председателем, ни заместителем председателя народного комитета',
  ),
  citation: ownDefault,
  holds: { from: null, until: null },
  replaces: [],
  appliesTo: unitsOf('council', [], everyLevel('peoples-council')),
  severity: 'warning',
  parameters: {},
  check: {
    type: 'exclusive-posts',
    roles: ['chair'],
    others: [{ kinds: everyLevel('peoples-committee'), roles: ['chair', 'vice-chair'] }],
  },
}
