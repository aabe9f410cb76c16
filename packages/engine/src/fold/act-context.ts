import {
  type Act,
  paramOf,
  type Refusal,
  type RefusalCode,
  refusal,
  type SentenceParams,
  type Unit,
  type UnitsMerged,
} from '@tinhgon/model'
import { Entries } from '../ledger/entries.ts'
import type { Structure } from '../structure/structure.ts'
import { type Placement, Source } from './source.ts'
import { Taker } from './taker.ts'

/**
 * An act as a whole, read before anything is changed (E5): which units it brings forth, which it ends, who
 * takes what from whom. Every event is checked against this and the structure before the act.
 */
export class ActContext {
  readonly structure: Structure
  readonly act: Act
  readonly path: string
  readonly refusals: Refusal[] = []
  /** Units that come into being, by id. */
  readonly born = new Map<string, Unit>()
  /** Sources that live on as a merger's result, with what they become. */
  readonly survivors = new Map<string, Unit>()
  /** Units of which something is placed, and units that end, by id. */
  readonly sources = new Map<string, Source>()
  /** Whoever takes something of a source, by id: results, and sources that keep a rest. */
  readonly takers = new Map<string, Taker>()
  /** Posts, children and attributes that an event disposes of explicitly; those do not follow their unit. */
  readonly disposedPosts = new Set<string>()
  readonly movedUnits = new Set<string>()
  readonly entries = new Entries()

  constructor(structure: Structure, act: Act, path: string) {
    this.structure = structure
    this.act = act
    this.path = path
    for (let index = 0; index < act.events.length; index += 1) this.#read(index)
    for (const unitId of act.exhausts) this.#sourceOf(unitId).ends = true
  }

  #read(eventIndex: number): void {
    const event = this.act.events[eventIndex]
    switch (event?.type) {
      case 'unit-established':
        this.#bear(event.unit, eventIndex, 'unit')
        break
      case 'units-merged':
        if (event.survivor) {
          if (this.survivors.has(event.result.id))
            this.refuse('changed-twice', `${this.pathOf(eventIndex)}.result.id`, [event.result.id], {
              what: 'survivor',
              name: this.nameOf(event.result.id),
            })
          this.survivors.set(event.result.id, event.result)
        } else this.#bear(event.result, eventIndex, 'result')
        this.#readSources(event, eventIndex)
        break
      case 'unit-split':
        this.#sourceOf(event.unitId).ends = true
        for (const [index, result] of event.results.entries()) {
          this.#bear(result.unit, eventIndex, `results[${index}].unit`)
          this.#place(event.unitId, {
            taker: this.takerOf(result.unit.id),
            extent: result.extent,
            content: result.extent === 'part' ? result : null,
            eventIndex,
            index,
          })
        }
        break
      case 'unit-dissolved':
        this.#dissolve(event.unitId)
        break
      case 'unit-changed':
        if (event.changes.superiorId !== undefined) this.movedUnits.add(event.unitId)
        break
      case 'posts-changed':
        for (const postId of event.abolish) this.disposedPosts.add(postId)
        for (const { postId } of event.move) this.disposedPosts.add(postId)
        break
      default:
    }
  }

  #readSources({ result, sources, survivor }: UnitsMerged, eventIndex: number): void {
    const taker = this.takerOf(result.id)
    for (let index = 0; index < sources.length; index += 1) {
      const source = sources[index]
      if (!source) continue
      // A survivor keeps what it does not give away, so its own entry places nothing.
      if (survivor && source.unitId === result.id && source.extent === 'whole') continue
      this.#place(source.unitId, {
        taker,
        extent: source.extent,
        content: source.extent === 'part' ? source : null,
        eventIndex,
        index,
      })
    }
  }

  takerOf(unitId: string): Taker {
    let taker = this.takers.get(unitId)
    if (!taker) {
      taker = new Taker(unitId)
      this.takers.set(unitId, taker)
    }
    return taker
  }

  pathOf(eventIndex: number): string {
    return `${this.path}.events[${eventIndex}]`
  }

  placePathOf({ eventIndex, index }: Placement): string {
    const list = this.act.events[eventIndex]?.type === 'unit-split' ? 'results' : 'sources'
    return `${this.pathOf(eventIndex)}.${list}[${index}]`
  }

  #bear(unit: Unit, eventIndex: number, place: string): void {
    if (this.born.has(unit.id) || this.structure.hasUsed(unit.id))
      this.refuse('id-reused', `${this.pathOf(eventIndex)}.${place}.id`, [unit.id], { id: unit.id })
    this.born.set(unit.id, unit)
  }

  #sourceOf(unitId: string): Source {
    let source = this.sources.get(unitId)
    if (!source) {
      source = new Source(unitId, this.structure.dossier(unitId))
      this.sources.set(unitId, source)
    }
    return source
  }

  #place(sourceId: string, placement: Placement): void {
    this.#sourceOf(sourceId).place(placement)
  }

  #dissolve(unitId: string): void {
    const source = this.#sourceOf(unitId)
    source.dissolved = true
    source.ends = true
  }

  refuse(
    code: RefusalCode,
    path: string,
    unitIds: readonly string[] = [],
    params: SentenceParams = {},
  ): void {
    const measure = this.structure.vocabulary.measures.get(String(params.measure))
    const titles = measure ? paramOf('measureTitle', measure.title) : {}
    this.refusals.push(refusal(code, path, unitIds, { ...params, ...titles }))
  }

  isEnding(unitId: string): boolean {
    return this.sources.get(unitId)?.ends ?? false
  }

  /** Whether a unit will be there after the act. */
  livesAfter(unitId: string): boolean {
    return this.born.has(unitId) || (this.structure.unit(unitId) !== undefined && !this.isEnding(unitId))
  }

  /** The system of a unit that lives or is being born; it never changes. */
  systemOf(unitId: string): string {
    return (this.born.get(unitId) ?? this.sources.get(unitId)?.unit ?? this.structure.need('units', unitId))
      .system
  }

  /** The name for a sentence: of a living unit, of one being born, else the id. */
  nameOf(unitId: string): string {
    return (
      (this.sources.get(unitId)?.unit ?? this.structure.unit(unitId) ?? this.born.get(unitId))?.name ?? unitId
    )
  }

  /** Refuses unless the unit lives before the act. */
  requireLiving(unitId: string, path: string): Unit | undefined {
    const unit = this.structure.unit(unitId)
    if (!unit) this.refuse('unknown-unit', path, [unitId], { id: unitId })
    return unit
  }

  /** Refuses unless the unit lives after the act: something is attached to it. */
  requireLivingAfter(unitId: string, path: string): boolean {
    if (this.livesAfter(unitId)) return true
    if (this.structure.unit(unitId))
      this.refuse('ends-in-same-act', path, [unitId], { name: this.nameOf(unitId) })
    else this.refuse('unknown-unit', path, [unitId], { id: unitId })
    return false
  }
}
