import { documentSizeLimit } from '@tinhgon/exchange'
import { refusal } from '@tinhgon/model'
import {
  defaultLeavingSettings,
  describeLeavingRefusal,
  type LeavingCost,
  type LeavingSettings,
  leavingCost,
} from '@tinhgon/vietnam'
import type { z } from 'zod'
import { type Fault, fault, InputFaults } from '../faults.ts'
import { readWithin } from '../read-within.ts'
import { leavingFileSchema, personSchema } from './leaving-file.ts'

export interface LabelledCost extends LeavingCost {
  readonly label: string
}

/** The cost of everybody whom a file lists, or every fault in it. @throws InputFaults */
export function readLeavingFile(file: string): {
  readonly settings: LeavingSettings
  readonly people: readonly LabelledCost[]
} {
  const content = parse(file)
  const parsed = leavingFileSchema.safeParse(content)
  const faults: Fault[] = parsed.success ? [] : malformed(parsed.error, [])
  const settings = { ...defaultLeavingSettings, ...parsed.data?.settings }
  const people = peopleIn(content).flatMap((given, index): LabelledCost[] => {
    const at = ['people', index]
    const person = personSchema.safeParse(given)
    if (!person.success) {
      faults.push(...malformed(person.error, at))
      return []
    }
    const { label, ...input } = person.data
    const outcome = leavingCost(input, settings)
    if (outcome.ok) return [{ label, ...outcome.cost }]
    for (const refused of outcome.refusals)
      faults.push({
        code: refused.code,
        path: pathOf([...at, ...refused.path.split('.')]),
        unitIds: [],
        message: `${label}: ${describeLeavingRefusal(refused, 'vi')}`,
      })
    return []
  })
  if (faults.length > 0) throw new InputFaults(faults)
  return { settings, people }
}

/** Those of a file whose head is wrong are checked as well. */
const peopleIn = (content: unknown): readonly unknown[] => {
  const people = (content as { readonly people?: unknown } | null)?.people
  return Array.isArray(people) ? people : []
}

function parse(file: string): unknown {
  let bytes: Uint8Array | number
  try {
    bytes = readWithin(file, documentSizeLimit)
  } catch (error) {
    throw fault('unreadable', '', [], { file, detail: messageOf(error) })
  }
  if (typeof bytes === 'number') throw fault('oversized', '', [], { size: bytes, limit: documentSizeLimit })
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw fault('malformed', '', [], { detail: messageOf(error) })
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const malformed = (error: z.ZodError, at: readonly PropertyKey[]): Fault[] =>
  error.issues.map(({ path, message }) =>
    refusal('malformed', pathOf([...at, ...path]), [], { detail: message }),
  )

/** `people[2].insured.years` */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (told, part) =>
      typeof part === 'number' ? `${told}[${part}]` : `${told}${told === '' ? '' : '.'}${String(part)}`,
    '',
  )
