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

/** Larger files are refused before they are read into a value: 64 MiB. */
export const documentSizeLimit = 64 * 1024 * 1024

export type DocumentOrFaults<T> =
  | { readonly ok: true; readonly document: T }
  | { readonly ok: false; readonly faults: readonly Refusal[] }

/** Reads a baseline in the project's own format (`tinhgon.baseline`, version 1). Tells every fault. */
export const readBaseline = (bytes: Uint8Array): DocumentOrFaults<Baseline> =>
  readDocument(bytes, 'tinhgon.baseline', baselineSchema)

/** Reads a scenario in the project's own format (`tinhgon.scenario`, version 1). Tells every fault. */
export const readScenario = (bytes: Uint8Array): DocumentOrFaults<Scenario> =>
  readDocument(bytes, 'tinhgon.scenario', scenarioSchema)

function readDocument<T>(bytes: Uint8Array, format: string, schema: z.ZodType<T>): DocumentOrFaults<T> {
  if (bytes.byteLength > documentSizeLimit)
    return fail(refusal('oversized', '', [], { size: bytes.byteLength, limit: documentSizeLimit }))
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return fail(refusal('malformed', '', [], { detail: error instanceof Error ? error.message : 'JSON' }))
  }
  const header = headerOf(value)
  if (header.format !== format || header.version !== 1) {
    const found = { format: String(header.format ?? '–'), version: String(header.version ?? '–') }
    return fail(refusal('unknown-format', 'format', [], found))
  }
  const parsed = schema.safeParse(value, { error: vi().localeError })
  if (parsed.success) return { ok: true, document: parsed.data }
  return { ok: false, faults: parsed.error.issues.flatMap((issue) => describeIssue(issue, value)) }
}

const fail = (fault: Refusal): { ok: false; faults: Refusal[] } => ({ ok: false, faults: [fault] })

function headerOf(value: unknown): { format?: unknown; version?: unknown } {
  return typeof value === 'object' && value !== null ? value : {}
}

function describeIssue(issue: z.core.$ZodIssue, document: unknown): Refusal[] {
  const path = pathText(issue.path)
  const given = issue.path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    document,
  )
  if (issue.path.at(-1) === 'superiorId' && Array.isArray(given)) {
    const [first, second] = given.map(String)
    return [refusal('two-superiors', path, [], { name: path, first: first ?? '–', second: second ?? '–' })]
  }
  return [refusal('malformed', path, [], { detail: issue.message })]
}

/** `units[3].superiorId` */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`,
    )
    .join('')
