import type { CalendarDate, Norm, Unit } from '@tinhgon/model'
import type { Diff } from '../../diff/diff.ts'
import type { Structure } from '../../structure/structure.ts'
import { isOfSort } from './applies.ts'
import type { NormGround } from './checking.ts'
import { questionOf, withConflicts } from './conflicts.ts'
import type { CouncilSeats } from './council-seats.ts'
import { evaluateNorm } from './evaluate-norm.ts'
import { Evaluation } from './evaluation.ts'
import { HolderIndex } from './holder-index.ts'
import { findingId, type NormFinding } from './norm-finding.ts'
import { normsInForce } from './norms-in-force.ts'
import { type Facet, Reads } from './reads.ts'
import { touchedFacets } from './touched-facets.ts'

/** Some milliseconds' worth of them. */
const unitsOfStep = 100

/**
 * What the norms in force say of a structure, kept in step by the diffs that are applied to it. Making it
 * costs one pass; a diff costs the checks that have read what it touched, and no others.
 */
export class NormCheck {
  readonly #structure: Structure
  readonly #norms: readonly Norm[]
  #ground: NormGround
  #inForce: readonly Norm[]
  readonly #questions: ReadonlyMap<string, string>
  readonly #holders: HolderIndex
  readonly #reads = new Reads<Evaluation>()
  /** By unit, in the order of the norms. */
  readonly #evaluations = new Map<string, Map<string, Evaluation>>()
  /** What the units' evaluations come to; computed when asked for. */
  readonly #said = new Map<string, readonly NormFinding[]>()

  /**
   * @param norms with the workspace's parameters in them
   * @param units of the structure that are checked at once; without the others it is not whole
   */
  constructor(
    structure: Structure,
    norms: readonly Norm[],
    ground: NormGround,
    units: Iterable<Unit> = structure.units.values(),
  ) {
    this.#structure = structure
    this.#norms = norms
    this.#ground = ground
    this.#inForce = normsInForce(norms, ground.asOf)
    this.#questions = new Map(norms.map((norm) => [norm.id, questionOf(norm)]))
    this.#holders = new HolderIndex(structure)
    for (const unit of units) this.#checkUnit(unit)
  }

  /** The same a few units at a time, for a page that has to go on meanwhile; yields the share that is done. */
  static *inSteps(
    structure: Structure,
    norms: readonly Norm[],
    ground: NormGround,
  ): Generator<number, NormCheck> {
    const check = new NormCheck(structure, norms, ground, [])
    let done = 0
    for (const unit of structure.units.values()) {
      check.#checkUnit(unit)
      done += 1
      if (done % unitsOfStep === 0) yield done / structure.units.size
    }
    return check
  }

  get asOf(): CalendarDate {
    return this.#ground.asOf
  }

  get norms(): readonly Norm[] {
    return this.#norms
  }

  /** By unit in the order of the structure, and for each in the order of the norms. */
  *findings(): Generator<NormFinding> {
    for (const unitId of this.#structure.units.keys()) yield* this.findingsOf(unitId)
  }

  /** What is said of one unit first of all; it may be named by findings of others as well. */
  findingsOf(unitId: string): readonly NormFinding[] {
    let said = this.#said.get(unitId)
    if (!said) {
      said = this.#say(unitId)
      this.#said.set(unitId, said)
    }
    return said
  }

  *seats(): Generator<CouncilSeats> {
    for (const unitId of this.#structure.units.keys())
      for (const { evaluated } of this.#evaluations.get(unitId)?.values() ?? [])
        if (evaluated.seats) yield evaluated.seats
  }

  /**
   * After the structure has taken diffs, forward or back; they are told in their order, none is left out.
   * @returns ids of the findings that were checked again, whether they were found or not
   */
  sync(...diffs: readonly Diff[]): string[] {
    const units = new Set<string>()
    const stale = new Set<Evaluation>()
    const touch = (facet: Facet, unitId: string): void => {
      if (facet === 'record') units.add(unitId)
      for (const evaluation of this.#reads.readersOf(facet, unitId)) stale.add(evaluation)
    }
    for (const diff of diffs) {
      touchedFacets(diff, touch)
      for (const unitId of this.#holders.sync(diff)) touch('posts', unitId)
    }
    return this.#again(units, stale)
  }

  /** Another day: rules begin and end, deadlines pass. Costs the checks of the rules concerned. */
  goTo(ground: NormGround): void {
    const { asOf } = this.#ground
    this.#ground = ground
    if (ground.asOf === asOf) return
    const before = new Set(this.#inForce)
    this.#inForce = normsInForce(this.#norms, ground.asOf)
    const now = new Set(this.#inForce)
    const changed = [...before.symmetricDifference(now), ...this.#inForce.filter(isDated)]
    const ids = new Set(changed.map(({ id }) => id))
    for (const evaluations of this.#evaluations.values())
      for (const evaluation of [...evaluations.values()])
        if (ids.has(evaluation.norm.id)) this.#drop(evaluation)
    for (const unit of this.#structure.units.values())
      for (const norm of this.#inForce) if (ids.has(norm.id)) this.#check(norm, unit)
  }

  #again(units: ReadonlySet<string>, stale: ReadonlySet<Evaluation>): string[] {
    const checked: string[] = []
    for (const unitId of units) {
      for (const evaluation of [...(this.#evaluations.get(unitId)?.values() ?? [])]) this.#drop(evaluation)
      const unit = this.#structure.unit(unitId)
      if (unit) checked.push(...this.#checkUnit(unit))
      else this.#said.delete(unitId)
    }
    for (const evaluation of stale) {
      const unit = this.#structure.unit(evaluation.unitId)
      if (units.has(evaluation.unitId) || !unit) continue
      this.#drop(evaluation)
      checked.push(...this.#check(evaluation.norm, unit))
    }
    return checked
  }

  #checkUnit(unit: Unit): string[] {
    return this.#inForce.flatMap((norm) => this.#check(norm, unit))
  }

  #check(norm: Norm, unit: Unit): string[] {
    if (!isOfSort(norm.appliesTo, unit)) return []
    const evaluation = new Evaluation(norm, unit.id)
    evaluation.evaluated = evaluateNorm(
      this.#structure,
      this.#ground,
      (personId) => this.#holders.postsOf(personId),
      norm,
      unit,
      (facet, unitId) => evaluation.note(this.#reads, facet, unitId),
    )
    const evaluations = this.#evaluations.get(unit.id) ?? new Map<string, Evaluation>()
    this.#evaluations.set(unit.id, evaluations.set(norm.id, evaluation))
    this.#said.delete(unit.id)
    return [findingId(norm.id, unit.id)]
  }

  #drop(evaluation: Evaluation): void {
    evaluation.forget(this.#reads)
    const evaluations = this.#evaluations.get(evaluation.unitId)
    evaluations?.delete(evaluation.norm.id)
    if (evaluations?.size === 0) this.#evaluations.delete(evaluation.unitId)
    this.#said.delete(evaluation.unitId)
  }

  #say(unitId: string): readonly NormFinding[] {
    const evaluations = this.#evaluations.get(unitId)
    if (!evaluations) return []
    const replaced = new Set<string>()
    for (const { evaluated, norm } of evaluations.values())
      if (evaluated.applies === true) for (const id of norm.replaces) replaced.add(id)
    const findings = this.#inForce.flatMap(({ id }) => evaluations.get(id)?.evaluated.finding ?? [])
    return withConflicts(
      findings.filter(({ norm }) => !replaced.has(norm)),
      this.#questions,
    )
  }
}

/** Whether what it says depends on the day, besides on whether it is in force. */
const isDated = ({ check }: Norm): boolean =>
  check.type === 'share' ||
  ((check.type === 'threshold' || check.type === 'sum') && check.transitions.length > 0)
