import { readFileSync } from 'node:fs'
import { type Choice, choiceTexts, type Decisions } from '@tinhgon/engine'
import { codeSchema, idSchema, type Refusal, refusal } from '@tinhgon/model'
import { z } from 'zod'
import type { OpenedDocument } from '../open-document.ts'

const choices = Object.keys(choiceTexts) as [Choice, ...Choice[]]

/** By id of the conflict, as a reconciliation tells it. */
const decisionsSchema = z.record(
  z.string(),
  z.strictObject({
    choice: z.enum(choices),
    unitId: idSchema.exactOptional(),
    code: codeSchema.exactOptional(),
  }),
)

/** Decisions from a file; without one none has been made. */
export function openDecisions(file: string | undefined): OpenedDocument<Decisions> {
  if (file === undefined) return { document: {}, faults: [] }
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return failed([
      error instanceof SyntaxError
        ? refusal('malformed', '--decisions', [], { detail })
        : refusal('unreadable', '--decisions', [], { file, detail }),
    ])
  }
  const parsed = decisionsSchema.safeParse(content)
  if (parsed.success) return { document: parsed.data, faults: [] }
  return failed(
    parsed.error.issues.map(({ path, message }) =>
      refusal('malformed', ['--decisions', ...path.map(String)].join(': '), [], { detail: message }),
    ),
  )
}

const failed = (faults: readonly Refusal[]): OpenedDocument<Decisions> => ({ document: null, faults })
