import type { Profile } from '@tinhgon/model'

export const relationKinds: Profile['relations'] = [
  { id: 'leads', line: 'double', title: { vi: 'Lãnh đạo', en: 'Leads' } },
  { id: 'advises', line: 'thin', title: { vi: 'Tham mưu, giúp việc', en: 'Advises' } },
  { id: 'governs', line: 'thin', title: { vi: 'Quản lý hành chính', en: 'Governs' } },
  { id: 'represents', line: 'thin', title: { vi: 'Đại diện', en: 'Represents' } },
  { id: 'mobilises', line: 'thin', title: { vi: 'Vận động, tập hợp', en: 'Mobilises' } },
  { id: 'coordinates', line: 'dashed', title: { vi: 'Phối hợp', en: 'Coordinates with' } },
  { id: 'supervises', line: 'dashed', title: { vi: 'Giám sát', en: 'Supervises' } },
]
