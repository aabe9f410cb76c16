import { z } from 'zod'
import { idSchema } from './ids.ts'
import { normParameterValueSchema, type RecordEntry } from './record/record-entry.ts'

/**
 * The parameters of norms that a workspace has set otherwise than the norms say, with who did so, when and
 * why; sorted by norm and parameter, each there at most once.
 */
export const normSettingsSchema = z.array(
  z.strictObject({
    normId: idSchema,
    parameterId: idSchema,
    value: normParameterValueSchema,
    reason: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
  }),
)
export type NormSettings = z.infer<typeof normSettingsSchema>

/** What a workspace's record comes to. @param entries in the order of the record; others are passed over */
export function foldNormSettings(entries: readonly RecordEntry[]): NormSettings {
  const settings = new Map<string, NormSettings[number]>()
  for (const entry of entries) {
    if (entry.type !== 'norm-parameter-set' && entry.type !== 'norm-parameter-reset') continue
    const { normId, parameterId, reason, by, at } = entry
    // No id holds a tab, and it comes before all that an id may hold: the keys sort as norm, then parameter.
    const key = `${normId}\t${parameterId}`
    if (entry.type === 'norm-parameter-reset') settings.delete(key)
    else settings.set(key, { normId, parameterId, value: entry.value, reason, by, at })
  }
  return [...settings].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, setting]) => setting)
}
