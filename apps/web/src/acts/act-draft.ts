import type { Act, Edit, LegalBasis, PlannedAct } from '@tinhgon/model'
import { textOrNull } from '../changes/text-or-null.ts'

/** A legal basis as it is typed: empty means none. */
export interface BasisForm {
  readonly document: string
  readonly clause: string
  readonly quotation: string
  /** Null where nothing is said; empty where what was typed is no day. */
  readonly decidedOn: string | null
  readonly inForceOn: string | null
}

export interface ActDraft {
  readonly title: string
  readonly operatesOn: string
  readonly basis: BasisForm
  /** Of events, by their place. */
  readonly eventBases: Readonly<Record<number, BasisForm>>
  readonly annotation: string
}

export const basisForm = (basis: LegalBasis | null): BasisForm => ({
  document: basis?.document ?? '',
  clause: basis?.clause ?? '',
  quotation: basis?.quotation ?? '',
  decidedOn: basis?.decidedOn ?? null,
  inForceOn: basis?.inForceOn ?? null,
})

export const actDraftOf = ({ act, annotation }: PlannedAct): ActDraft => ({
  title: act.title,
  operatesOn: act.operatesOn,
  basis: basisForm(act.legalBasis),
  eventBases: {},
  annotation: annotation ?? '',
})

/** Null while something typed is no day, or a basis has no document. */
function legalBasis(form: BasisForm): LegalBasis | null | 'incomplete' {
  if (form.decidedOn === '' || form.inForceOn === '') return 'incomplete'
  const document = textOrNull(form.document)
  const rest = {
    clause: textOrNull(form.clause),
    quotation: textOrNull(form.quotation),
    decidedOn: form.decidedOn,
    inForceOn: form.inForceOn,
  }
  if (document !== null) return { document, ...rest }
  return Object.values(rest).every((value) => value === null) ? null : 'incomplete'
}

/** The edits that make of the act what was typed; none where nothing differs, null while it is incomplete. */
export function editsOf(planned: PlannedAct, draft: ActDraft): readonly Edit[] | null {
  const basis = legalBasis(draft.basis)
  if (draft.title.trim() === '' || draft.operatesOn === '' || basis === 'incomplete') return null
  const events: Act['events'] = []
  for (const [place, event] of planned.act.events.entries()) {
    const form = draft.eventBases[place]
    const own = form === undefined ? event.legalBasis : legalBasis(form)
    if (own === 'incomplete') return null
    events.push(own === event.legalBasis ? event : { ...event, legalBasis: own })
  }
  const act: Act = {
    ...planned.act,
    title: draft.title.trim(),
    operatesOn: draft.operatesOn,
    legalBasis: basis,
    events,
  }
  const edits: Edit[] = []
  if (JSON.stringify(act) !== JSON.stringify(planned.act))
    edits.push({ type: 'act-changed', version: 1, act })
  const annotation = textOrNull(draft.annotation)
  if (annotation !== planned.annotation)
    edits.push({ type: 'act-annotated', version: 1, actId: act.id, annotation })
  return edits
}
