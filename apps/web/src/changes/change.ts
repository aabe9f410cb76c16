import type { Unit } from '@tinhgon/model'

/** What a planner is about to change; each has a dialog of its own. */
export type Change =
  | { readonly type: 'merge'; readonly units: readonly Unit[] }
  | { readonly type: 'edit'; readonly unit: Unit }
  | { readonly type: 'move'; readonly units: readonly Unit[]; readonly superiorId: string | null }
  | { readonly type: 'dissolve'; readonly units: readonly Unit[] }
  | { readonly type: 'establish'; readonly superior: Unit | null }
  | { readonly type: 'split'; readonly unit: Unit }
  | { readonly type: 'posts'; readonly unit: Unit }
  | { readonly type: 'relations'; readonly unit: Unit }
  | { readonly type: 'counterparts'; readonly units: readonly Unit[] }
  | { readonly type: 'end-tier' }
  | { readonly type: 'committees'; readonly units: readonly Unit[] }
