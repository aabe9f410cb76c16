import type { CountedPosts, Figure, MeasureDefinition, Person, Post, PostScope, Unit } from '@tinhgon/model'
import type { Ending, HeldFigure } from '../../structure/records.ts'
import type { Structure } from '../../structure/structure.ts'
import type { Facet } from './reads.ts'

/**
 * Reads a structure on behalf of one evaluation and tells which facets it has looked at, so that it is done
 * again when, and only when, one of them changes.
 */
export class NormReader {
  readonly structure: Structure
  /** What the evaluation would have needed to know: measures, `designations`, or what people are. */
  readonly missing = new Set<string>()
  readonly #note: (facet: Facet, unitId: string) => void

  constructor(structure: Structure, note: (facet: Facet, unitId: string) => void) {
    this.structure = structure
    this.#note = note
  }

  /** A living unit: nothing that is checked names one that has ended. */
  unit(unitId: string): Unit {
    this.#note('record', unitId)
    return this.structure.need('units', unitId)
  }

  childIds(unitId: string): Iterable<string> {
    this.#note('children', unitId)
    return this.structure.childIdsOf(unitId)
  }

  hasChildren(unitId: string): boolean {
    this.#note('children', unitId)
    return !this.structure.isLowest(unitId)
  }

  /** A unit and all below it, superiors first. */
  *subtree(unitId: string): Generator<Unit> {
    const open = [unitId]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const unit = this.unit(id)
      yield unit
      open.push(...this.childIds(id))
    }
  }

  *superiors(unitId: string): Generator<Unit> {
    let { superiorId } = this.unit(unitId)
    while (superiorId !== null) {
      const superior = this.unit(superiorId)
      yield superior
      superiorId = superior.superiorId
    }
  }

  /** Units from which a relation of one of the kinds leads to the unit. */
  boundTo(unitId: string, relations: readonly string[]): Set<string> {
    this.#note('relations', unitId)
    const bound = new Set<string>()
    for (const { kind, fromId, toId } of this.structure.relationsOf(unitId))
      if (toId === unitId && relations.includes(kind)) bound.add(fromId)
    return bound
  }

  postsOf(unitId: string): readonly Post[] {
    this.#note('posts', unitId)
    return this.structure.postsOf(unitId)
  }

  /** Posts of such ranks and roles in the scope. */
  *posts(unitId: string, { ranks, roles, scope }: CountedPosts): Generator<Post> {
    const definitions = this.structure.vocabulary.roles
    for (const id of this.#scope(unitId, scope))
      for (const post of this.postsOf(id)) {
        const rank = definitions.get(post.role)?.rank
        if (ranks && !(rank && ranks.includes(rank))) continue
        if (roles && !roles.includes(post.role)) continue
        yield post
      }
  }

  holderOf({ holderId }: Post): Person | undefined {
    return holderId === null ? undefined : this.structure.table('people').get(holderId)
  }

  figure(unitId: string, measure: MeasureDefinition): HeldFigure | undefined {
    this.#note('figures', unitId)
    return this.structure.figureOf(unitId, measure.id)
  }

  statement(unitId: string, measure: MeasureDefinition): Figure | undefined {
    this.#note('figures', unitId)
    const stated = this.structure.dossier(unitId)?.statements[this.structure.vocabulary.slotOf(measure.id)]
    // The slot of a measure belongs to another one in another system.
    return stated?.measure === measure.id ? stated : undefined
  }

  /** Units of the baseline of which it consists, wholly or in part. */
  originIds(unitId: string): readonly string[] {
    this.#note('lineage', unitId)
    return this.structure.lineageOf(unitId).origins.map((origin) => origin.unitId)
  }

  establishedBy(unitId: string): string | null {
    this.#note('lineage', unitId)
    return this.structure.lineageOf(unitId).establishedBy
  }

  endingOf(unitId: string): Ending | undefined {
    this.#note('lineage', unitId)
    return this.structure.dossier(unitId)?.ending
  }

  *#scope(unitId: string, scope: PostScope): Generator<string> {
    if (scope.type === 'unit') yield unitId
    else if (scope.type === 'subtree') for (const { id } of this.subtree(unitId)) yield id
    else {
      const seen = new Set<string>()
      for (const boundId of this.boundTo(unitId, scope.relations))
        for (const { id } of this.subtree(boundId)) {
          // A unit may be bound itself and lie below one that is.
          if (!seen.has(id)) yield id
          seen.add(id)
        }
    }
  }
}
