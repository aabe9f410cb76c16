import type { Profile } from '@tinhgon/model'

/** Whether a norm of a profile has this parameter. */
export const knowsNormParameter = ({ norms }: Profile, normId: string, parameterId: string): boolean =>
  norms.some(({ id, parameters }) => id === normId && Object.hasOwn(parameters, parameterId))
