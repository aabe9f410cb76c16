import { describe } from 'vitest'
import { appendRaceConformance } from './append-race.conformance.ts'
import { backupConformance } from './backup.conformance.ts'
import { baselinesConformance } from './baselines.conformance.ts'
import { carryingConformance } from './carrying.conformance.ts'
import { carryingRefusalsConformance } from './carrying-refusals.conformance.ts'
import { deletionConformance } from './deletion.conformance.ts'
import { editsConformance } from './edits.conformance.ts'
import { openerOf } from './fresh-database.ts'
import { noticesConformance } from './notices.conformance.ts'
import { recordConformance } from './record.conformance.ts'
import { sharingConformance } from './sharing.conformance.ts'
import { upcastingConformance } from './upcasting.conformance.ts'
import { verificationConformance } from './verification.conformance.ts'

/**
 * What every PostgreSQL must do for the store.
 * @param serverUrl gives the address of a server in which databases may be made
 */
export function storeConformance(name: string, serverUrl: () => string): void {
  const open = openerOf(serverUrl)
  describe(name, () => {
    editsConformance(open)
    appendRaceConformance(open)
    baselinesConformance(open)
    sharingConformance(open)
    recordConformance(open)
    deletionConformance(open)
    carryingConformance(open)
    carryingRefusalsConformance(open)
    backupConformance(open)
    noticesConformance(open)
    upcastingConformance(open)
    verificationConformance(open)
  })
}
