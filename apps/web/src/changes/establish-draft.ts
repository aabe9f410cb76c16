import type { Command } from '@tinhgon/model'
import type { ActHead } from './act-form.ts'
import { newSeats, type SeatCount } from './new-seats.ts'
import { textOrNull } from './text-or-null.ts'

export interface EstablishForm {
  readonly system: string
  readonly superiorId: string | null
  readonly name: string
  readonly officialShortName: string
  readonly kind: string | null
  readonly tier: string | null
  readonly code: string
  readonly seat: string
  /** How many seats of each role it begins with. */
  readonly seats: readonly SeatCount[]
}

export const establishedId = (actId: string): string => `${actId}:unit`

/** A new unit with its first seats, all vacant. */
export function planEstablish(form: EstablishForm, head: ActHead): Command | null {
  const { system, superiorId, name, kind, tier, seats } = form
  if (name.trim() === '' || kind === null || tier === null) return null
  const id = establishedId(head.actId)
  const establish = newSeats(seats, id, id)
  return {
    type: 'record-events',
    ...head,
    exhausts: [],
    events: [
      {
        type: 'unit-established',
        version: 1,
        legalBasis: null,
        figures: [],
        unit: {
          id,
          system,
          kind,
          tier,
          name: name.trim(),
          officialShortName: textOrNull(form.officialShortName),
          code: textOrNull(form.code),
          superiorId,
          seat: textOrNull(form.seat),
        },
      },
      ...(establish.length > 0
        ? [
            {
              type: 'posts-changed' as const,
              version: 1 as const,
              legalBasis: null,
              establish,
              abolish: [],
              move: [],
            },
          ]
        : []),
    ],
  }
}
