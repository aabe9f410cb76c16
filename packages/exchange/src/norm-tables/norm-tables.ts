import { councilSeatsTable } from './council-seats-table.ts'
import { findingsTable } from './findings-table.ts'
import type { MakeNormTable } from './norm-table-ground.ts'
import { postsTable } from './posts-table.ts'
import { roadTable } from './road-table.ts'
import { surplusSeatsTable } from './surplus-seats-table.ts'

/** Every table that the annexes need, each with the name that its file bears, without tone marks or ending. */
export const normTables = {
  findings: { make: findingsTable, fileName: 'ket-qua-doi-chieu' },
  posts: { make: postsTable, fileName: 'vi-tri-va-dinh-muc' },
  'surplus-seats': { make: surplusSeatsTable, fileName: 'vi-tri-vuot-dinh-muc' },
  road: { make: roadTable, fileName: 'lo-trinh-theo-nam' },
  'council-seats': { make: councilSeatsTable, fileName: 'dai-bieu-hoi-dong-nhan-dan' },
} as const satisfies Readonly<Record<string, { readonly make: MakeNormTable; readonly fileName: string }>>
export type NormTableId = keyof typeof normTables
