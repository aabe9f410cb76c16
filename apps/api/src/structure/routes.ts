import { findingsOf, ledgerOf, summarise } from '@tinhgon/engine'
import { offsetOf, pageOf } from '../http/paging.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { deriveFrom } from './derived.ts'
import { lineageOf } from './lineage-of.ts'
import { pageOfDiff } from './pages-of-diff.ts'
import { pageOfStructure } from './pages-of-structure.ts'

/** What follows from a scenario: structure, summary, lineage, ledger, diff, findings. */
export function serveStructure(serve: Serve, parts: Parts): void {
  serve('readStructure', (call) =>
    deriveFrom(parts, 'structure', call, (open, origin) => ({
      ...origin,
      ...pageOfStructure(open.structureOf(origin.version, call.query.asOf), call.query),
    })),
  )

  serve('readSummary', (call) =>
    deriveFrom(parts, 'summary', call, (open, origin) => ({
      ...origin,
      before: open.summaryBefore,
      after: summarise(open.structureOf(origin.version, call.query.asOf)),
    })),
  )

  serve('readLineage', (call) =>
    deriveFrom(parts, 'lineage', call, (open, origin) => {
      const all = lineageOf(open, origin.version, call.query)
      const { items, next } = pageOf(all, offsetOf(call.query.cursor), call.query.limit)
      return { ...origin, total: all.length, pairs: items, next }
    }),
  )

  serve('readLedger', (call) =>
    deriveFrom(parts, 'ledger', call, (open, origin) => ({
      ...origin,
      rows: ledgerOf(open.structureOf(origin.version, call.query.asOf)),
    })),
  )

  serve('readDiff', (call) => {
    const knowsPeople = call.access.knowsPeople(call.opened.scenario.workspaceId)
    return deriveFrom(parts, `diff ${knowsPeople}`, call, (open, origin) => ({
      ...origin,
      ...pageOfDiff(open.stepsOf(origin.version, call.query.asOf), call.query, knowsPeople),
    }))
  })

  serve('readFindings', (call) =>
    deriveFrom(parts, 'findings', call, (open, origin) => ({
      ...origin,
      findings: findingsOf(open.structureOf(origin.version, call.query.asOf)),
    })),
  )
}
