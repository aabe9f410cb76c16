import {
  type CarriedScenario,
  carriedScenarioSchema,
  type Upcasters,
  upcastCarriedScenario,
} from '@tinhgon/model'
import { parseDocument } from './parse-document.ts'
import { checkDocument, type DocumentOrFaults } from './read-document.ts'

/**
 * Reads a scenario on its way (`tinhgon.carried-scenario`, up to version 1). Tells every fault. What hashes
 * cover is checked in its current version and returned as it was written.
 */
export function readCarriedScenario(bytes: Uint8Array, using?: Upcasters): DocumentOrFaults<CarriedScenario> {
  const parsed = parseDocument(bytes, 'tinhgon.carried-scenario', (value) =>
    upcastCarriedScenario(value, using),
  )
  if (!parsed.ok) return { ok: false, faults: [parsed.fault], mended: null }
  const checked = checkDocument(parsed.value, carriedScenarioSchema(using))
  return checked.ok
    ? { ok: true, document: parsed.value as CarriedScenario }
    : { ok: false, faults: checked.faults, mended: null }
}
