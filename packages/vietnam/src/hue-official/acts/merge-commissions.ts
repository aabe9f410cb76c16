import type { Act } from '@tinhgon/model'
import { mergeWhole } from '../../planning/events.ts'
import type { Rehearsal } from '../../planning/rehearsal.ts'
import { legalBases } from '../legal-bases.ts'

const head = {
  actId: 'hue-2025-02-merge-commissions',
  title: 'Hợp nhất Ban Tuyên giáo và Ban Dân vận ở thành phố và 9 quận, huyện, thị xã',
  operatesOn: '2025-02-14',
  legalBasis: legalBases.mergerOfCommissions,
}

/** Propaganda with Mass Mobilisation, 1 + 9 times; in the city their Party organisations merge as well. */
export function mergeCommissions(rehearsal: Rehearsal): Act {
  const events = rehearsal.planned({
    type: 'merge-counterparts',
    ...head,
    kinds: ['propaganda-commission', 'mass-mobilisation-commission'],
    tiers: [],
    resultKind: 'propaganda-and-mass-mobilisation-commission',
    resultName: 'Ban Tuyên giáo và Dân vận {superior}',
    officialShortName: 'Ban TG&DV',
  })
  const organisation = mergeWhole(
    {
      id: 'p-2025-CB-BTGDV',
      system: 'party',
      kind: 'grassroots-party-organisation',
      tier: 'grassroots',
      name: 'Đảng bộ Ban Tuyên giáo và Dân vận Thành ủy Huế',
      officialShortName: null,
      code: '46.CB-BTGDV',
      superiorId: 'p-46.KCQ',
      seat: null,
    },
    ['p-46.CB-BTG', 'p-46.CB-BDV'],
  )
  const { actId, ...rest } = head
  return {
    id: actId,
    ...rest,
    exhausts: [],
    events: [...events.map(withCombinedCode), organisation],
  }
}

/** The merged commission bears a code of its own: "46.BTGDV" instead of the former "46.BTG". */
function withCombinedCode(event: Act['events'][number]): Act['events'][number] {
  if (event.type !== 'units-merged' || event.result.code === null) return event
  return { ...event, result: { ...event.result, code: event.result.code.replace(/\.BTG$/, '.BTGDV') } }
}
