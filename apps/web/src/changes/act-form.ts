import type { Command, LegalBasis } from '@tinhgon/model'
import { textOrNull } from './text-or-null.ts'

/** What the planner says of the instrument, beside what it changes. */
export interface ActForm {
  /** Empty for the title that is proposed. */
  readonly title: string
  /** Empty where what was typed is no day. */
  readonly operatesOn: string
  readonly document: string
  readonly clause: string
}

export type ActHead = Pick<Command, 'actId' | 'title' | 'operatesOn' | 'legalBasis'>

export const actHeadOf = (form: ActForm, actId: string, proposedTitle: string): ActHead => ({
  actId,
  title: (form.title.trim() || proposedTitle).slice(0, 500),
  operatesOn: form.operatesOn,
  legalBasis: legalBasisOf(form),
})

function legalBasisOf({ document, clause }: ActForm): LegalBasis | null {
  if (document.trim() === '') return null
  return {
    document: document.trim(),
    clause: textOrNull(clause),
    quotation: null,
    decidedOn: null,
    inForceOn: null,
  }
}
