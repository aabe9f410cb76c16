import type { Unit } from '@tinhgon/model'
import type { Side } from './side.ts'
import type { WorkingAct } from './working-act.ts'

interface Birth {
  readonly unit: Unit
  /** What it is made of; nothing where it is established. */
  readonly sourceIds: readonly string[]
}

/** The units that the plans bring forth, as the plans have it: O(events) to read, and only if somebody asks. */
export class Births {
  readonly #acts: readonly WorkingAct[]
  #births: ReadonlyMap<string, Birth> | null = null

  constructor(acts: readonly WorkingAct[]) {
    this.#acts = acts
  }

  of(side: Side, unitId: string): Birth | undefined {
    this.#births ??= this.#read()
    return this.#births.get(`${side} ${unitId}`)
  }

  #read(): Map<string, Birth> {
    const births = new Map<string, Birth>()
    const bear = (side: Side, unit: Unit, sourceIds: readonly string[]): void => {
      const key = `${side} ${unit.id}`
      if (!births.has(key)) births.set(key, { unit, sourceIds })
    }
    for (const { side, planned } of this.#acts)
      for (const event of planned.act.events) {
        if (event.type === 'unit-established') bear(side, event.unit, [])
        else if (event.type === 'units-merged')
          bear(
            side,
            event.result,
            event.sources.map(({ unitId }) => unitId),
          )
        else if (event.type === 'unit-split')
          for (const { unit } of event.results) bear(side, unit, [event.unitId])
      }
    return births
  }
}
