import type { CalendarDate, Norm, NormParameter } from '@tinhgon/model'
import type { NormReader } from './norm-reader.ts'

/** Which units of the baseline share a border; null where nobody has said. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>

/** What a check needs besides the structure. */
export interface NormGround {
  /** The day for which rules, ages and deadlines count. */
  readonly asOf: CalendarDate
  /** The day of operation of the act of an id. */
  readonly operatesOn: (actId: string) => CalendarDate | null
  readonly borders: Adjacency | null
}

/** One norm being checked on one unit. */
export interface Checking {
  readonly norm: Norm
  readonly unitId: string
  readonly reader: NormReader
  readonly ground: NormGround
}

export function parameterOf(norm: Norm, id: string): NormParameter {
  const parameter = norm.parameters[id]
  if (!parameter) throw new RangeError(`the norm ${norm.id} has no parameter ${id}`)
  return parameter
}
