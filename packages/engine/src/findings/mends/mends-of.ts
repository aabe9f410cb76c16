import type { CalendarDate, Command, Norm, Unit } from '@tinhgon/model'
import { commonDesignations } from '../../commands/common-designations.ts'
import { decide } from '../../commands/decide.ts'
import { totalOf } from '../../measures/total.ts'
import { previewActs } from '../../plan/preview-acts.ts'
import type { Structure } from '../../structure/structure.ts'
import { subtree } from '../../structure/traverse.ts'
import type { PostsBesideNorm } from '../../surplus/surplus.ts'
import type { Adjacency } from '../norms/checking.ts'
import type { NormCheck } from '../norms/norm-check.ts'
import type { NormFinding } from '../norms/norm-finding.ts'
import type { Mend } from './mend.ts'
import { neighboursOf, siblingsOf } from './neighbours.ts'

/** What the acts of a mend are made with, since the engine has neither clock nor random (E1). */
export interface MendGround {
  readonly structure: Structure
  readonly check: NormCheck
  readonly borders: Adjacency | null
  /** The posts beside the norm of a finding, where it is about posts. */
  readonly posts: PostsBesideNorm | null
  readonly actId: string
  readonly operatesOn: CalendarDate
}

type Candidate = Omit<Mend, 'mends' | 'breaks'>

/** At most so many are tried: each costs an act and what it touches. */
const most = 12

/** Commands that would mend a finding, the one that breaks least first. All have been tried. */
export function mendsOf(ground: MendGround, finding: NormFinding): Mend[] {
  const { structure, check } = ground
  const norm = check.norms.find(({ id }) => id === finding.norm)
  const unit = structure.unit(finding.units[0])
  if (!norm || !unit || finding.verdict !== 'fail') return []
  const candidates = [
    ...mergers(ground, norm, unit),
    ...endings(ground, norm, unit),
    ...takings(ground, norm, finding, unit),
  ]
  return candidates
    .slice(0, most)
    .flatMap((candidate): Mend[] => {
      const decided = decide(structure, candidate.command)
      const preview = decided.ok ? previewActs(structure, decided.acts, check) : decided
      if (!preview.ok || !preview.norms) return []
      const { mends, breaks } = preview.norms
      return mends.some(({ id }) => id === finding.id) ? [{ ...candidate, mends, breaks }] : []
    })
    .sort((a, b) => a.breaks.length - b.breaks.length || b.mends.length - a.mends.length)
}

/** A unit that is too small, or lies in pieces, together with one beside it. */
function mergers(ground: MendGround, { check }: Norm, unit: Unit): Candidate[] {
  const { structure, borders } = ground
  const isTooSmall =
    check.type === 'threshold' && check.comparison === 'at-least' && check.quantity.type === 'measure'
  if (!isTooSmall && check.type !== 'contiguity') return []
  const measureId =
    check.type === 'threshold' && check.quantity.type === 'measure' ? check.quantity.measure : null
  const sizeOf = ({ id }: Unit): number =>
    measureId === null ? 0 : totalOf(structure, measureId, subtree(structure, id)).min
  const isTerritory = structure.vocabulary.profile.followRules.some(({ resultKinds }) =>
    resultKinds.some(({ territoryKind }) => territoryKind === unit.kind),
  )
  const beside = isTerritory
    ? borders
      ? neighboursOf(structure, unit, borders)
      : []
    : siblingsOf(structure, unit)
  return beside
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .map((other) =>
      candidate(ground, unit, 'merge-with', other.id, 0, (base) => merge(ground, base, unit, other, sizeOf)),
    )
}

/** Titles of acts are Vietnamese, whatever language the screen speaks: they stand in the plan. */
const actTitles: Readonly<Record<Mend['type'], (own: string, other: string) => string>> = {
  'merge-with': (own, other) => `Sáp nhập ${own} với ${other}`,
  'end-seats': (own) => `Sắp xếp vị trí vượt định mức của ${own}`,
  'take-seats': (own, other) => `Chuyển vị trí từ ${other} sang ${own}`,
}

type Base = Pick<Command, 'actId' | 'title' | 'operatesOn' | 'legalBasis'>

function candidate(
  { structure, actId, operatesOn }: MendGround,
  unit: Unit,
  type: Mend['type'],
  unitId: string | null,
  seats: number,
  command: (base: Base) => Command,
): Candidate {
  const other = structure.unit(unitId ?? '')?.name ?? ''
  const title = actTitles[type](unit.name, other).slice(0, 500)
  return { type, unitId, seats, command: command({ actId, title, operatesOn, legalBasis: null }) }
}

/** The result bears the name, code and seat of the larger, and the kind that comes first in the profile. */
function merge(
  { structure }: MendGround,
  base: Base,
  unit: Unit,
  other: Unit,
  sizeOf: (unit: Unit) => number,
): Command {
  const larger = sizeOf(other) >= sizeOf(unit) ? other : unit
  const { system: _system, designations: _designations, ...result } = larger
  const designations = commonDesignations([unit, other])
  const kinds = [...structure.vocabulary.kinds.keys()]
  const kind = kinds.indexOf(unit.kind) < kinds.indexOf(other.kind) ? unit.kind : other.kind
  return {
    type: 'merge-units',
    ...base,
    unitIds: [unit.id, other.id],
    result: {
      ...result,
      id: `${base.actId}.result`,
      kind,
      superiorId: unit.superiorId,
      ...(designations && { designations }),
    },
    survivorId: null,
    headPostId: null,
    follow: true,
  }
}

/** The seats that are too many end. */
function endings(ground: MendGround, { check }: Norm, unit: Unit): Candidate[] {
  const { posts } = ground
  if (check.type !== 'threshold' || !posts || posts.seats.length === 0) return []
  const seats = posts.seats.map(({ postId }) => ({ postId }))
  return [
    candidate(ground, unit, 'end-seats', null, seats.length, (base) => ({
      type: 'end-seats',
      ...base,
      seats,
    })),
  ]
}

/** A unit with too few seats takes some from a sibling that has more: those of the lowest rank, vacant ones first. */
function takings(ground: MendGround, { check }: Norm, { by }: NormFinding, unit: Unit): Candidate[] {
  const { structure } = ground
  if (check.type !== 'threshold' || check.comparison !== 'at-least' || check.quantity.type !== 'posts')
    return []
  const wanted = Math.ceil(by ?? 0)
  const { roles } = structure.vocabulary
  return siblingsOf(structure, unit).flatMap((sibling) => {
    const movable = structure
      .postsOf(sibling.id)
      .filter(({ role }) => roles.get(role)?.rank === 'specialist')
      .sort((a, b) => Number(a.holderId !== null) - Number(b.holderId !== null) || (a.id < b.id ? -1 : 1))
    if (movable.length < wanted) return []
    const move = movable.slice(0, wanted).map(({ id }) => ({ postId: id, toUnitId: unit.id }))
    return [
      candidate(ground, unit, 'take-seats', sibling.id, move.length, (base) => ({
        type: 'record-events',
        ...base,
        exhausts: [],
        events: [{ type: 'posts-changed', version: 1, legalBasis: null, establish: [], abolish: [], move }],
      })),
    ]
  })
}
