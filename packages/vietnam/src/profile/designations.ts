import type { Profile } from '@tinhgon/model'

/** What the laws on administrative units and on local government treat differently, in their words. */
export const designations: Profile['designations'] = [
  { id: 'mountain', title: { vi: 'Miền núi', en: 'Mountain', ru: 'Горная местность' } },
  { id: 'highland', title: { vi: 'Vùng cao', en: 'Highland', ru: 'Высокогорье' } },
  { id: 'island', title: { vi: 'Hải đảo', en: 'Island', ru: 'Остров' } },
  { id: 'border', title: { vi: 'Biên giới', en: 'Border', ru: 'Приграничье' } },
]
