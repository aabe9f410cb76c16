import type { Profile } from '@tinhgon/model'

/** Systems whose units are territories: those that measures of people and land are counted in, down to the lowest. */
export const territorySystems = ({ measures }: Profile): ReadonlySet<string> =>
  new Set(measures.filter(({ heldBy }) => heldBy === 'lowest').map(({ system }) => system))
