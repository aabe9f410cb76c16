import type { Norm } from '@tinhgon/model'

/** A parameter that a workspace has set. */
export interface SetParameter {
  readonly normId: string
  readonly parameterId: string
  readonly value: number
}

/**
 * Norms with the parameters that a workspace has set in place of their own. A figure that someone has set is
 * theirs, not the law's: its grade is `assumed`. Settings of norms or parameters that are not there are left out.
 */
export function withSettings(norms: readonly Norm[], settings: readonly SetParameter[]): readonly Norm[] {
  if (settings.length === 0) return norms
  const byNorm = Map.groupBy(settings, ({ normId }) => normId)
  return norms.map((norm) => {
    const own = new Map(Object.entries(norm.parameters))
    const set = (byNorm.get(norm.id) ?? []).flatMap(({ parameterId, value }) => {
      const parameter = own.get(parameterId)
      return parameter ? [[parameterId, { ...parameter, value, grade: 'assumed' as const }] as const] : []
    })
    if (set.length === 0) return norm
    return { ...norm, parameters: { ...norm.parameters, ...Object.fromEntries(set) } }
  })
}
