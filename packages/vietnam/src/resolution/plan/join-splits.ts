import type { ChangeEvent, LegalBasis, SourceExtent, UnitSplit, UnitsMerged } from '@tinhgon/model'
import type { PlannedArrangement } from './plan-events.ts'

type Piece = Exclude<SourceExtent, { extent: 'whole' }>

interface PlannedPiece {
  readonly merger: UnitsMerged
  readonly piece: Piece
}

/** The changes of a plan; clauses that divide one unit, each for one piece of it alone, are one split. */
export function joinSplits(arrangements: readonly PlannedArrangement[]): ChangeEvent[] {
  const pieces = Map.groupBy(arrangements.flatMap(pieceOf), ({ piece }) => piece.unitId)
  const splits = new Map<UnitsMerged, UnitSplit | null>()
  for (const [unitId, its] of pieces) {
    if (its.length < 2 || its.filter(({ piece }) => piece.extent === 'remainder').length > 1) continue
    for (const [index, { merger }] of its.entries())
      splits.set(merger, index === 0 ? splitOf(unitId, its) : null)
  }
  return arrangements.flatMap(({ merger, event }): ChangeEvent[] => {
    const split = splits.get(merger)
    return split === undefined ? [event] : split === null ? [] : [split]
  })
}

function pieceOf({ form, merger }: PlannedArrangement): PlannedPiece[] {
  const [piece, another] = merger.sources
  return form === 'divided' && piece && !another && piece.extent !== 'whole' ? [{ merger, piece }] : []
}

function splitOf(unitId: string, pieces: readonly PlannedPiece[]): UnitSplit {
  return {
    type: 'unit-split',
    version: 1,
    legalBasis: joinedBasis(pieces.flatMap(({ merger }) => merger.legalBasis ?? [])),
    unitId,
    results: pieces.map(({ merger: { result }, piece: { unitId: _, ...taken } }) => ({
      ...taken,
      unit: result,
    })),
  }
}

/** "khoản 3 Điều 1; khoản 4 Điều 1", with the words of all of them. */
function joinedBasis(bases: readonly LegalBasis[]): LegalBasis | null {
  const [first] = bases
  if (!first) return null
  const together = (tell: (basis: LegalBasis) => string | null, separator: string): string | null =>
    bases
      .flatMap((basis) => tell(basis) ?? [])
      .join(separator)
      .slice(0, 20_000) || null
  return {
    ...first,
    clause: together(({ clause }) => clause, '; '),
    quotation: together(({ quotation }) => quotation, ' '),
  }
}
