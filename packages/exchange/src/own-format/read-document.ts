import {
  type Baseline,
  baselineSchema,
  type Refusal,
  refusal,
  type Scenario,
  scenarioSchema,
} from '@tinhgon/model'
import type { z } from 'zod'
import { vi } from 'zod/locales'
import { describeIssue } from './describe-issue.ts'
import { mendIssue } from './mend-issue.ts'

/** Larger files are refused before they are read into a value: 64 MiB. */
export const documentSizeLimit = 64 * 1024 * 1024

export type DocumentOrFaults<T> =
  | { readonly ok: true; readonly document: T }
  | {
      readonly ok: false
      readonly faults: readonly Refusal[]
      /** The rest of the document where the faults leave no doubt about it: to look for further faults (E3). */
      readonly mended: T | null
    }

/** Reads a baseline in the project's own format (`tinhgon.baseline`, version 1). Tells every fault. */
export const readBaseline = (bytes: Uint8Array): DocumentOrFaults<Baseline> =>
  readDocument(bytes, 'tinhgon.baseline', baselineSchema)

/** Reads a scenario in the project's own format (`tinhgon.scenario`, version 1). Tells every fault. */
export const readScenario = (bytes: Uint8Array): DocumentOrFaults<Scenario> =>
  readDocument(bytes, 'tinhgon.scenario', scenarioSchema)

function readDocument<T>(bytes: Uint8Array, format: string, schema: z.ZodType<T>): DocumentOrFaults<T> {
  if (bytes.byteLength > documentSizeLimit)
    return fail(refusal('oversized', '', [], { size: bytes.byteLength, limit: documentSizeLimit }))
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail(refusal('malformed', '', [], { detail: 'tệp không phải văn bản UTF-8' }))
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const detail = error instanceof Error ? error.message : ''
    return fail(refusal('malformed', '', [], { detail: `tệp không phải JSON đúng (${detail})` }))
  }
  const header = headerOf(value)
  if (header.format !== format || header.version !== 1) {
    const found = { format: headerText(header.format), version: headerText(header.version) }
    return fail(refusal('unknown-format', header.format === format ? 'version' : 'format', [], found))
  }
  const parsed = schema.safeParse(value, { error: vi().localeError })
  if (parsed.success) return { ok: true, document: parsed.data }
  const { issues } = parsed.error
  const faults = issues.map((issue) => describeIssue(issue, value))
  for (const issue of issues) mendIssue(issue, value)
  return { ok: false, faults, mended: schema.safeParse(value).data ?? null }
}

const fail = (fault: Refusal): { ok: false; faults: Refusal[]; mended: null } => ({
  ok: false,
  faults: [fault],
  mended: null,
})

function headerOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {}
}

/** What stands in the header may be anything, of any size and depth; only a short word is repeated. */
function headerText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '–'
  const text = String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
