import type { Norm } from '@tinhgon/model'
import { provincialPeoplesCommittees } from './kinds.ts'
import { always, cited, deputies, parameter, summed, text, unitsOf } from './terms.ts'
import { byConclusion187, fiveYears } from './transitions.ts'

/** The source gives the average and not over what it is taken; over the province, as for vice chairs. */
export const deputiesOfCommuneDivisions: Norm = {
  id: 'nq-332-2025-deputies-of-commune-divisions',
  subject: 'deputies-of-commune-divisions',
  title: text(
    'Số cấp phó bình quân một phòng và trung tâm phục vụ hành chính công cấp xã',
    'Deputies per division and public-service centre of communes on average',
    'Заместителей на один отдел и центр госуслуг общин в среднем',
  ),
  citation: cited('Nghị quyết số 332/NQ-CP', null, 'kinhtedothi.vn 878514; dantri.com.vn 20251016162552747'),
  holds: { from: '2025-10-15', until: null },
  replaces: [],
  appliesTo: unitsOf('government', ['province'], provincialPeoplesCommittees),
  severity: 'violation',
  parameters: {
    ...fiveYears,
    most: parameter(2, 'post', text('Bình quân nhiều nhất', 'On average at most', 'В среднем не более')),
  },
  check: summed(
    'average',
    unitsOf('government', ['commune'], ['division', 'public-service-centre']),
    deputies,
    always('most'),
    [byConclusion187],
  ),
}
