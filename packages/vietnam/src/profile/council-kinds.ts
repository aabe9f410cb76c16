import type { KindDefinition } from '@tinhgon/model'
import { lowerFirst } from '../words/lower-first.ts'
import { kindsBoundToTerritory } from './territory-kinds.ts'

export const councilKinds: readonly KindDefinition[] = [
  ...kindsBoundToTerritory(
    'council',
    'peoples-council',
    ({ title }) => `Hội đồng nhân dân ${lowerFirst(title.vi)}`,
    "People's Council",
    'Народный совет',
  ),
  {
    id: 'council-committee',
    title: {
      vi: 'Ban của Hội đồng nhân dân',
      en: "Committee of the People's Council",
      ru: 'Комиссия народного совета',
    },
    system: 'council',
    tiers: ['province', 'district', 'commune'],
  },
  {
    id: 'council-office',
    title: {
      vi: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
      en: "Office of the National Assembly delegation and People's Council",
      ru: 'Канцелярия депутации Национального собрания и народного совета',
    },
    system: 'council',
    tiers: ['province'],
  },
]
