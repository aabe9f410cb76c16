import type { ApplyCorrespondence } from '@tinhgon/model'
import type { Structure } from '../../structure/structure.ts'
import type { ListedUnits } from './listed-units.ts'
import type { Placements } from './placements.ts'

/** What all acts of the command are planned from. */
export interface CorrespondencePlan {
  readonly structure: Structure
  readonly command: ApplyCorrespondence
  readonly listed: ListedUnits
  readonly placements: Placements
}
