import type { Profile } from '@tinhgon/model'

export const relationKinds: Profile['relations'] = [
  { id: 'leads', line: 'double', title: { vi: 'Lãnh đạo', en: 'Leads', ru: 'Руководит' } },
  {
    id: 'advises',
    line: 'thin',
    title: { vi: 'Tham mưu, giúp việc', en: 'Advises', ru: 'Консультирует и обслуживает' },
  },
  { id: 'governs', line: 'thin', title: { vi: 'Quản lý hành chính', en: 'Governs', ru: 'Управляет' } },
  { id: 'represents', line: 'thin', title: { vi: 'Đại diện', en: 'Represents', ru: 'Представляет' } },
  {
    id: 'mobilises',
    line: 'thin',
    title: { vi: 'Vận động, tập hợp', en: 'Mobilises', ru: 'Мобилизует и объединяет' },
  },
  {
    id: 'coordinates',
    line: 'dashed',
    title: { vi: 'Phối hợp', en: 'Coordinates with', ru: 'Взаимодействует с' },
  },
  { id: 'supervises', line: 'dashed', title: { vi: 'Giám sát', en: 'Supervises', ru: 'Контролирует' } },
]
