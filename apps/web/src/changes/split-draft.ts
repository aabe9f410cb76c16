import type { CarriedMeasure, Command, Unit, UnitSplit } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'
import { textOrNull } from './text-or-null.ts'

/** A unit that comes out of a split. The first takes whatever the others leave. */
export interface SplitPart {
  readonly name: string
  readonly code: string
  /** In base units, by measure; null where nobody has said how much. */
  readonly figures: Readonly<Record<string, number | null>>
}

export interface SplitForm {
  readonly unit: Unit
  readonly parts: readonly SplitPart[]
  /** To which part a subordinate or a seat goes; those not named go to the first. */
  readonly childParts: Readonly<Record<string, number>>
  readonly postParts: Readonly<Record<string, number>>
  /** Measures that the unit holds, of which every part but the first says how much it takes. */
  readonly measures: readonly string[]
}

export const splitResultId = (actId: string, part: number): string => `${actId}:part-${part + 1}`

const idsOf = (parts: Readonly<Record<string, number>>, part: number): string[] =>
  Object.keys(parts)
    .filter((id) => parts[id] === part)
    .sort()

/** One unit becomes several; the first of them takes what the others leave. */
export function planSplit(form: SplitForm, head: ActHead): Command | null {
  const { unit, parts } = form
  if (parts.length < 2 || parts.some(({ name }) => name.trim() === '')) return null
  const results: UnitSplit['results'] = parts.map(({ name, code, figures }, part) => {
    const result: Unit = {
      ...unit,
      id: splitResultId(head.actId, part),
      name: name.trim(),
      officialShortName: null,
      code: textOrNull(code),
    }
    if (part === 0) return { extent: 'remainder', unit: result }
    return {
      extent: 'part',
      unit: result,
      measures: form.measures.map((measure): CarriedMeasure => {
        const value = figures[measure] ?? null
        return value === null ? { type: 'unstated', measure } : { type: 'figure', measure, value }
      }),
      childIds: idsOf(form.childParts, part),
      postIds: idsOf(form.postParts, part),
      relations: [],
    }
  })
  return {
    type: 'record-events',
    ...head,
    exhausts: [],
    events: [{ type: 'unit-split', version: 1, legalBasis: null, unitId: unit.id, results }],
  }
}
