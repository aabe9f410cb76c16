import { createHash } from 'node:crypto'
import type { Act, Baseline, Edit, Person } from '@tinhgon/model'

/** A name that tells people apart and says nothing of them. */
const nameless = ({ id }: Person): Person => ({
  id,
  name: `Người ${createHash('sha256').update(id).digest('hex').slice(0, 6)}`,
  birthYear: null,
  gender: null,
})

/** A baseline without the personal details of holders; it folds to the same structure otherwise. */
export const baselineWithoutPeople = (baseline: Baseline): Baseline => ({
  ...baseline,
  people: baseline.people.map(nameless),
})

export const actWithoutPeople = (act: Act): Act => ({
  ...act,
  events: act.events.map((event) =>
    event.type === 'holder-assigned' ? { ...event, person: nameless(event.person) } : event,
  ),
})

export const editWithoutPeople = (edit: Edit): Edit =>
  edit.type === 'act-added' || edit.type === 'act-changed'
    ? { ...edit, act: actWithoutPeople(edit.act) }
    : edit
