import type { Act, ChangeEvent } from '@tinhgon/model'
import { canonicalJson } from '../../hash/canonical-json.ts'
import { partSourcesOf } from '../working-act.ts'

/**
 * What an event does, whatever clause it rests on: two events with the same content do the same. Whether parts
 * exhaust their source is said by the act, and belongs to it.
 */
export const eventContent = (event: ChangeEvent, { exhausts }: Act): string =>
  canonicalJson({
    event: { ...event, legalBasis: null },
    exhausted: partSourcesOf(event).filter((unitId) => exhausts.includes(unitId)),
  })
