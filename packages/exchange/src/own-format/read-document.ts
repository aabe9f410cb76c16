import {
  type Baseline,
  baselineSchema,
  type Refusal,
  type Scenario,
  scenarioSchema,
  type Upcasters,
  upcastBaseline,
  upcastScenario,
} from '@tinhgon/model'
import type { z } from 'zod'
import { vi } from 'zod/locales'
import { describeIssue } from './describe-issue.ts'
import { mendIssue } from './mend-issue.ts'
import { parseDocument } from './parse-document.ts'

export type DocumentOrFaults<T> =
  | { readonly ok: true; readonly document: T }
  | {
      readonly ok: false
      readonly faults: readonly Refusal[]
      /** The rest of the document where the faults leave no doubt about it: to look for further faults (E3). */
      readonly mended: T | null
    }

/** Reads a baseline in the project's own format (`tinhgon.baseline`, up to version 1). Tells every fault. */
export const readBaseline = (bytes: Uint8Array, using?: Upcasters): DocumentOrFaults<Baseline> =>
  readDocument(bytes, 'tinhgon.baseline', baselineSchema, (value) => upcastBaseline(value, using))

/** Reads a scenario in the project's own format (`tinhgon.scenario`, up to version 1). Tells every fault. */
export const readScenario = (bytes: Uint8Array, using?: Upcasters): DocumentOrFaults<Scenario> =>
  readDocument(bytes, 'tinhgon.scenario', scenarioSchema, (value) => upcastScenario(value, using))

function readDocument<T>(
  bytes: Uint8Array,
  format: string,
  schema: z.ZodType<T>,
  upcast: (value: unknown) => unknown,
): DocumentOrFaults<T> {
  const parsed = parseDocument(bytes, format, upcast)
  return parsed.ok ? checkDocument(parsed.value, schema) : { ok: false, faults: [parsed.fault], mended: null }
}

/** Checks a value against a schema; tells every fault in the words of the house. */
export function checkDocument<T>(value: unknown, schema: z.ZodType<T>): DocumentOrFaults<T> {
  const parsed = schema.safeParse(value, { error: vi().localeError })
  if (parsed.success) return { ok: true, document: parsed.data }
  const { issues } = parsed.error
  const faults = issues.map((issue) => describeIssue(issue, value))
  for (const issue of issues) mendIssue(issue, value)
  return { ok: false, faults, mended: schema.safeParse(value).data ?? null }
}
