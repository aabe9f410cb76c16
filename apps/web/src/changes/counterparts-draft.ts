import type { Command, KindDefinition, Unit } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'
import { textOrNull } from './text-or-null.ts'

export interface CounterpartsForm {
  readonly kinds: readonly string[]
  readonly tiers: readonly string[]
  readonly resultKind: string | null
  /** `{superior}` stands for the name of the superior. */
  readonly resultName: string
  readonly officialShortName: string
}

export function planCounterparts(form: CounterpartsForm, head: ActHead): Command | null {
  const { kinds, tiers, resultKind, resultName, officialShortName } = form
  if (kinds.length < 2 || resultKind === null || resultName.trim() === '') return null
  return {
    type: 'merge-counterparts',
    ...head,
    kinds: [...kinds],
    tiers: [...tiers],
    resultKind,
    resultName: resultName.trim(),
    officialShortName: textOrNull(officialShortName),
  }
}

/** What the units selected suggest: their kinds, and the kind that bears the words of all of them. */
export function proposeCounterparts(
  units: readonly Unit[],
  kinds: readonly KindDefinition[],
): CounterpartsForm {
  const kindsChosen = new Set(units.map(({ kind }) => kind))
  const chosen = kindsChosen.size > 1 ? [...kindsChosen] : []
  const joint = kinds.find(
    ({ id }) => chosen.length > 0 && !chosen.includes(id) && chosen.every((kind) => joins(id, kind)),
  )
  const resultKind = joint?.id ?? chosen[0] ?? null
  const title = kinds.find(({ id }) => id === resultKind)?.title.vi ?? ''
  return {
    kinds: chosen,
    tiers: [],
    resultKind,
    resultName: title === '' ? '' : `${title} {superior}`,
    officialShortName: '',
  }
}

/** `propaganda-and-mass-mobilisation-commission` joins `propaganda-commission`. */
function joins(joint: string, kind: string): boolean {
  const words = new Set(joint.split('-'))
  return words.has('and') && kind.split('-').every((word) => words.has(word))
}
