import type { KindDefinition } from '@tinhgon/model'
import { lowerFirst } from '../words/lower-first.ts'
import { massOrganisations } from './mass-organisations.ts'
import { kindsBoundToTerritory } from './territory-kinds.ts'

export const frontKinds: readonly KindDefinition[] = [
  ...kindsBoundToTerritory(
    'front',
    'fatherland-front',
    ({ title }) => `Ủy ban Mặt trận Tổ quốc Việt Nam ${lowerFirst(title.vi)}`,
    'Fatherland Front committee',
    'Комитет Отечественного фронта',
  ),
  ...massOrganisations.map(({ kind, title, english, russian }) => ({
    id: kind,
    title: { vi: title, en: english, ru: russian },
    system: 'front',
    tiers: ['province', 'district', 'commune'],
  })),
]
