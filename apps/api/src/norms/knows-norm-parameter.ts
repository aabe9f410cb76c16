import type { Profile } from '@tinhgon/model'

const wellFormed = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Whether a norm of a profile has this parameter. Profiles carry no norms yet: until they do, ids that a norm
 * and a parameter could bear are taken for theirs. This is the one place that looks them up.
 */
export const knowsNormParameter = (_profile: Profile, normId: string, parameterId: string): boolean =>
  wellFormed.test(normId) && wellFormed.test(parameterId)
