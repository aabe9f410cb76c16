import type { Unit } from '@tinhgon/model'
import type { ByMeasure, Dossier } from '../structure/dossier.ts'
import { idCount, idSet } from '../structure/ids.ts'
import type { HeldFigure } from '../structure/records.ts'
import type { Structure } from '../structure/structure.ts'

/** What one unit adds to every roll-up that it is part of. */
export interface Contribution {
  readonly unit: Unit
  readonly figures: ByMeasure<HeldFigure>
  readonly subordinates: number
  readonly posts: number
  readonly heads: number
  readonly deputies: number
}

/** Reads a living unit; undefined for an id that does not live. */
export function contributionOf(structure: Structure, unitId: string): Contribution | undefined {
  const dossier = structure.dossier(unitId)
  return dossier?.unit && readContribution(structure, dossier, dossier.unit)
}

function readContribution(
  structure: Structure,
  { figures, childIds, postIds }: Readonly<Dossier>,
  unit: Unit,
): Contribution {
  let [heads, deputies] = [0, 0]
  for (const postId of idSet(postIds)) {
    const rank = structure.vocabulary.roles.get(structure.need('posts', postId).role)?.rank
    if (rank === 'head') heads += 1
    else if (rank === 'deputy') deputies += 1
  }
  return { unit, figures, subordinates: idCount(childIds), posts: idCount(postIds), heads, deputies }
}
