import type { ChangeEvent, LegalBasis, Relation, Unit } from '@tinhgon/model'

/** Whole units become one. */
export const mergeWhole = (
  result: Unit,
  sourceIds: readonly string[],
  legalBasis: LegalBasis | null = null,
  survivor = false,
): ChangeEvent => ({
  type: 'units-merged',
  version: 1,
  legalBasis,
  result,
  survivor,
  sources: sourceIds.map((unitId) => ({ extent: 'whole', unitId })),
})

export const establish = (unit: Unit, legalBasis: LegalBasis | null = null): ChangeEvent => ({
  type: 'unit-established',
  version: 1,
  legalBasis,
  unit,
  figures: [],
})

export const addRelation = (relation: Relation): ChangeEvent => ({
  type: 'relation-added',
  version: 1,
  legalBasis: null,
  relation,
})

export const moveSeats = (
  move: readonly { readonly postId: string; readonly toUnitId: string }[],
): ChangeEvent => ({
  type: 'posts-changed',
  version: 1,
  legalBasis: null,
  establish: [],
  abolish: [],
  move: move.map((seat) => ({ ...seat })),
})
