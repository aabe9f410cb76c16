import type { Profile } from '@tinhgon/model'

export const systems: Profile['systems'] = [
  { id: 'party', title: { vi: 'Đảng', en: 'Party', ru: 'Партия' } },
  { id: 'government', title: { vi: 'Chính quyền', en: 'Government', ru: 'Администрация' } },
  { id: 'council', title: { vi: 'Hội đồng nhân dân', en: "People's Councils", ru: 'Народные советы' } },
  {
    id: 'front',
    title: {
      vi: 'Mặt trận và đoàn thể',
      en: 'Front and mass organisations',
      ru: 'Фронт и общественные организации',
    },
  },
  { id: 'territory', title: { vi: 'Đơn vị hành chính', en: 'Territory', ru: 'Административные единицы' } },
]

export const tiers: Profile['tiers'] = [
  { id: 'central', title: { vi: 'Trung ương', en: 'Central', ru: 'Центральный уровень' } },
  { id: 'province', title: { vi: 'Cấp tỉnh', en: 'Province', ru: 'Уровень провинции' } },
  { id: 'district', title: { vi: 'Cấp huyện', en: 'District', ru: 'Уездный уровень' } },
  { id: 'commune', title: { vi: 'Cấp xã', en: 'Commune', ru: 'Уровень общины' } },
  { id: 'grassroots', title: { vi: 'Cơ sở', en: 'Grassroots', ru: 'Первичный уровень' } },
]
