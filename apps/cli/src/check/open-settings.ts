import type { SetParameter } from '@tinhgon/engine'
import { documentSizeLimit } from '@tinhgon/exchange'
import { idSchema, normParameterValueSchema, type Refusal, refusal } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'
import { z } from 'zod'
import type { OpenedDocument } from '../open-document.ts'
import { readWithin } from '../read-within.ts'

const settingsSchema = z.array(
  z.strictObject({ normId: idSchema, parameterId: idSchema, value: normParameterValueSchema }),
)

const option = '--settings'

/** Parameters of norms from a file, with every fault of it. */
export function openSettings(file: string): OpenedDocument<readonly SetParameter[]> {
  let content: unknown
  try {
    const bytes = readWithin(file, documentSizeLimit)
    if (typeof bytes === 'number')
      return failed([refusal('oversized', option, [], { size: bytes, limit: documentSizeLimit })])
    content = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return failed([
      error instanceof SyntaxError
        ? refusal('malformed', option, [], { detail })
        : refusal('unreadable', option, [], { file, detail }),
    ])
  }
  const parsed = settingsSchema.safeParse(content)
  if (!parsed.success)
    return failed(
      parsed.error.issues.map(({ path, message }) =>
        refusal('malformed', [option, ...path.map(String)].join(': '), [], { detail: message }),
      ),
    )
  const faults = parsed.data.flatMap(({ normId, parameterId }, index) =>
    hasParameter(normId, parameterId)
      ? []
      : [
          refusal('unknown-norm-parameter', `${option}: ${index}`, [], {
            norm: normId,
            parameter: parameterId,
          }),
        ],
  )
  return { document: parsed.data, faults }
}

const hasParameter = (normId: string, parameterId: string): boolean =>
  vietnamProfile.norms.some(({ id, parameters }) => id === normId && Object.hasOwn(parameters, parameterId))

const failed = (faults: readonly Refusal[]): OpenedDocument<never> => ({ document: null, faults })
