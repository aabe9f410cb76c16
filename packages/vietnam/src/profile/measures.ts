import type { MeasureDefinition } from '@tinhgon/model'
import { kindsHoldingMembers } from './party-kinds.ts'

/** Figures on different bases are different measures (L3): the two counts of people are never added up. */
export const measures: readonly MeasureDefinition[] = [
  {
    id: 'area',
    title: { vi: 'Diện tích tự nhiên', en: 'Area', ru: 'Площадь' },
    nature: { type: 'extensive' },
    baseUnit: 'square-metre',
    system: 'territory',
    heldBy: 'lowest',
  },
  {
    id: 'population',
    title: {
      vi: 'Dân số (số liệu sắp xếp đơn vị hành chính)',
      en: 'Population (as used for rearranging units)',
      ru: 'Население (для преобразования)',
    },
    nature: { type: 'extensive' },
    baseUnit: 'person',
    system: 'territory',
    heldBy: 'lowest',
  },
  {
    id: 'population-census-2019',
    title: {
      vi: 'Dân số (Tổng điều tra 1/4/2019)',
      en: 'Population (census of 1 April 2019)',
      ru: 'Население (перепись 01.04.2019)',
    },
    nature: { type: 'extensive' },
    baseUnit: 'person',
    system: 'territory',
    heldBy: 'lowest',
  },
  {
    id: 'members',
    title: { vi: 'Đảng viên', en: 'Party members', ru: 'Члены партии' },
    nature: { type: 'extensive' },
    baseUnit: 'person',
    system: 'party',
    heldBy: [...kindsHoldingMembers],
  },
]
