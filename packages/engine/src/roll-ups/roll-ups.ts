import type { Unit } from '@tinhgon/model'
import type { Diff, RecordEntry } from '../diff/diff.ts'
import type { Structure } from '../structure/structure.ts'
import { type Contribution, contributionOf } from './contribution.ts'
import { Heights } from './heights.ts'
import { type RollUp, sayRollUp } from './roll-up.ts'
import { Tally } from './tally.ts'

/**
 * Counts and totals of every subtree, system and tier, kept in step with a structure by the diffs that are
 * applied to it, like its graph. Making them costs one pass; a diff costs what it touches times the height
 * above it. Subtrees of single units are read off when asked for.
 */
export class RollUps {
  readonly #structure: Structure
  /** What every living unit has been counted with. */
  readonly #counted = new Map<string, Contribution>()
  /** Of units with subordinates, themselves included. */
  readonly #subtrees = new Map<string, Tally>()
  readonly #groups = new Map<string, Tally>()
  readonly #heights = new Heights()

  constructor(structure: Structure) {
    this.#structure = structure
    this.#renew(structure.units.keys())
  }

  /** After the structure has taken a diff, forward or back. */
  sync(diff: Diff): void {
    this.#renew(this.#touchedBy(diff))
  }

  /** Everything, a system, or a tier of a system. */
  whole(): RollUp {
    return this.#say(this.#groups.get('') ?? this.#tally(), this.#depthBelow(this.#structure.rootIds))
  }

  ofSystem(system: string): RollUp {
    const roots = [...this.#structure.rootIds].filter((id) => this.#counted.get(id)?.unit.system === system)
    return this.#say(this.#groups.get(system) ?? this.#tally(), this.#depthBelow(roots))
  }

  /** The units of one tier alone: they have no depth. */
  ofTier(system: string, tier: string): RollUp {
    return this.#say(this.#groups.get(`${system}\t${tier}`) ?? this.#tally(), 0)
  }

  /** A unit with all below it; undefined for a unit that does not live. */
  ofSubtree(unitId: string): RollUp | undefined {
    const counted = this.#counted.get(unitId)
    if (!counted) return undefined
    let tally = this.#subtrees.get(unitId)
    if (!tally) {
      tally = this.#tally()
      tally.count(counted, 1)
    }
    return this.#say(tally, 1 + this.#heights.of(unitId))
  }

  #say(tally: Tally, depth: number): RollUp {
    return sayRollUp(this.#structure, tally, depth)
  }

  /** A unit has one level, its subordinates are the second. */
  #depthBelow(rootIds: Iterable<string>): number {
    let depth = 0
    for (const id of rootIds) depth = Math.max(depth, 1 + this.#heights.of(id))
    return depth
  }

  #touchedBy(diff: Diff): Set<string> {
    const touched = new Set<string>()
    const touch = (entry: RecordEntry): void => {
      if (entry.table === 'units') {
        touched.add(entry.key)
        if (entry.record.superiorId !== null) touched.add(entry.record.superiorId)
      } else if (entry.table === 'figures' || entry.table === 'posts') touched.add(entry.record.unitId)
    }
    for (const entry of diff.added) touch(entry)
    for (const entry of diff.removed) touch(entry)
    for (const [from, to] of diff.updated) {
      touch(from)
      touch(to)
    }
    return touched
  }

  /**
   * Counts units anew. What they were counted with goes first, along the superiors of then; subtrees that
   * move are carried over whole, the innermost first, so that nothing in them is counted twice on the way.
   */
  #renew(unitIds: Iterable<string>): void {
    const before: Contribution[] = []
    const after: Contribution[] = []
    for (const unitId of unitIds) {
      const [then, now] = [this.#counted.get(unitId), contributionOf(this.#structure, unitId)]
      if (then) before.push(then)
      if (now) after.push(now)
    }
    for (const counted of before) this.#count(counted, -1)
    const carried = this.#detach(before)
    for (const { unit } of before) this.#unhang(unit)
    for (const { unit } of before) this.#counted.delete(unit.id)
    for (const counted of after) this.#counted.set(counted.unit.id, counted)
    for (const { unitId, subtree } of carried) this.#carry(unitId, subtree, 1)
    for (const counted of after) this.#count(counted, 1)
    for (const { unit } of after) if (unit.superiorId !== null) this.#heights.hang(unit.id, unit.superiorId)
    for (const { unit } of after) this.#heights.climb(unit.id, (id) => this.#superiorOf(id))
  }

  /** Takes subtrees that move out of all that was above them. */
  #detach(before: readonly Contribution[]): { readonly unitId: string; readonly subtree: Tally }[] {
    return before
      .filter(({ unit }) => {
        const now = this.#structure.unit(unit.id)
        return now !== undefined && now.superiorId !== unit.superiorId && this.#subtrees.has(unit.id)
      })
      .map(({ unit }) => ({ unitId: unit.id, height: this.#heights.of(unit.id) }))
      .sort((a, b) => a.height - b.height)
      .map(({ unitId }) => {
        const subtree = this.#tally()
        const own = this.#subtrees.get(unitId)
        if (own) subtree.merge(own, 1)
        this.#carry(unitId, subtree, -1)
        return { unitId, subtree }
      })
  }

  /** Adds a tally to all subtrees above a unit, or takes it out of them. */
  #carry(unitId: string, subtree: Tally, sign: 1 | -1): void {
    for (let id = this.#superiorOf(unitId); id !== null; id = this.#superiorOf(id))
      this.#change(id, (tally) => tally.merge(subtree, sign))
  }

  #count(counted: Contribution, sign: 1 | -1): void {
    const { id, system, tier } = counted.unit
    for (const key of ['', system, `${system}\t${tier}`]) {
      const group = this.#groups.get(key) ?? this.#tally()
      group.count(counted, sign)
      this.#groups.set(key, group)
    }
    if (counted.subordinates > 0) this.#change(id, (tally) => tally.count(counted, sign))
    for (let above = counted.unit.superiorId; above !== null; above = this.#superiorOf(above))
      this.#change(above, (tally) => tally.count(counted, sign))
  }

  #change(unitId: string, change: (tally: Tally) => void): void {
    const tally = this.#subtrees.get(unitId) ?? this.#tally()
    change(tally)
    if (tally.units === 0) this.#subtrees.delete(unitId)
    else this.#subtrees.set(unitId, tally)
  }

  #unhang({ id, superiorId }: Unit): void {
    if (superiorId !== null) this.#heights.unhang(id, superiorId)
  }

  #superiorOf(unitId: string): string | null {
    return this.#counted.get(unitId)?.unit.superiorId ?? null
  }

  #tally(): Tally {
    return new Tally(this.#structure.vocabulary)
  }
}
