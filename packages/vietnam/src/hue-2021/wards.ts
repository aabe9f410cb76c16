import type { Grade } from '@tinhgon/model'

interface KnownFigure {
  readonly value: number
  readonly grade: Grade
}

/** A ward of inner Huế before 1 July 2021; null where the sources give nothing for the ward alone. */
export interface WardRow {
  readonly code: string
  readonly name: string
  /** m² */
  readonly area: KnownFigure | null
  readonly population: KnownFigure | null
  readonly census2019: KnownFigure | null
}

const verified = (value: number): KnownFigure => ({ value, grade: 'verified' })
const derived = (value: number): KnownFigure => ({ value, grade: 'derived' })
const estimated = (value: number): KnownFigure => ({ value, grade: 'estimated' })
const unknown = { area: null, population: null, census2019: null } as const

/**
 * Phú Thuận is the sum of its two parts. Tây Lộc and Thuận Hòa are what the tables of 2025 give them less
 * those parts: areas are derived, people an estimate. Wards that were merged the same day are known only
 * together, so each alone is unknown.
 */
export const wards: readonly WardRow[] = [
  {
    code: '19744',
    name: 'Phường Phú Thuận',
    area: derived(1_260_000),
    population: derived(12_474),
    census2019: null,
  },
  { code: '19747', name: 'Phường Phú Bình', ...unknown },
  {
    code: '19750',
    name: 'Phường Tây Lộc',
    area: derived(1_340_000),
    population: estimated(15_484),
    census2019: null,
  },
  { code: '19753', name: 'Phường Thuận Lộc', ...unknown },
  { code: '19756', name: 'Phường Phú Hiệp', ...unknown },
  {
    code: '19759',
    name: 'Phường Phú Hậu',
    area: verified(1_140_000),
    population: null,
    census2019: verified(11_900),
  },
  {
    code: '19762',
    name: 'Phường Thuận Hòa',
    area: derived(1_040_000),
    population: estimated(11_463),
    census2019: null,
  },
  { code: '19765', name: 'Phường Thuận Thành', ...unknown },
  { code: '19768', name: 'Phường Phú Hòa', ...unknown },
  { code: '19771', name: 'Phường Phú Cát', ...unknown },
  {
    code: '19774',
    name: 'Phường Kim Long',
    area: verified(2_450_000),
    population: null,
    census2019: verified(16_393),
  },
  {
    code: '19777',
    name: 'Phường Vỹ Dạ',
    area: verified(2_220_000),
    population: null,
    census2019: verified(19_132),
  },
]
