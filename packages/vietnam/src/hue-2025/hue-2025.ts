import type { Baseline } from '@tinhgon/model'
import { emptyDraft } from '../draft/baseline-draft.ts'
import { borders } from './borders/borders.ts'
import { addCouncils } from './council.ts'
import { addFront } from './front.ts'
import { addGovernment } from './government.ts'
import { addMembers } from './members.ts'
import { addParty } from './party.ts'
import { remarks } from './remarks.ts'
import { sources } from './sources.ts'
import { addTerritory } from './territory.ts'

/** Huế on 31 January 2025: the 133 units stand, the commissions are not yet merged. */
export function hue2025(): Baseline {
  const draft = emptyDraft()
  addParty(draft)
  addGovernment(draft)
  addCouncils(draft)
  addFront(draft)
  addTerritory(draft)
  addMembers(draft)
  draft.remarks.push(...remarks())
  const { units, relations, people, posts, figures } = draft
  return {
    format: 'tinhgon.baseline',
    version: 1,
    id: 'hue-2025',
    profile: 'vietnam',
    title: { vi: 'Thành phố Huế, 31/1/2025', en: 'Huế City, 31 January 2025', ru: 'Город Хюэ, 31.01.2025' },
    description: {
      vi: 'Hệ thống chính trị thành phố Huế trước sắp xếp: 9 quận, huyện, thị xã và 133 xã, phường, thị trấn. Người giữ chức vụ đều hư cấu.',
      en: 'The political system of Huế City before the rearrangement: 9 districts and 133 communes, wards and townships. All holders of posts are invented.',
      ru: 'Политическая система города Хюэ до преобразования: 9 районов и уездов, 133 общины, квартала и посёлка. Все должностные лица вымышлены.',
    },
    date: '2025-01-31',
    sources: [...sources],
    units,
    relations,
    people,
    posts,
    figures,
    remarks: draft.remarks,
    borders: borders(),
  }
}
