import type { Profile } from '@tinhgon/model'

export const systems: Profile['systems'] = [
  { id: 'party', title: { vi: 'Đảng', en: 'Party' } },
  { id: 'government', title: { vi: 'Chính quyền', en: 'Government' } },
  { id: 'council', title: { vi: 'Hội đồng nhân dân', en: "People's Councils" } },
  { id: 'front', title: { vi: 'Mặt trận và đoàn thể', en: 'Front and mass organisations' } },
  { id: 'territory', title: { vi: 'Đơn vị hành chính', en: 'Territory' } },
]

export const tiers: Profile['tiers'] = [
  { id: 'central', title: { vi: 'Trung ương', en: 'Central' } },
  { id: 'province', title: { vi: 'Cấp tỉnh', en: 'Province' } },
  { id: 'district', title: { vi: 'Cấp huyện', en: 'District' } },
  { id: 'commune', title: { vi: 'Cấp xã', en: 'Commune' } },
  { id: 'grassroots', title: { vi: 'Cơ sở', en: 'Grassroots' } },
]
