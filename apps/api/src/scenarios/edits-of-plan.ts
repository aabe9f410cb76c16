import type { Edit, Plan } from '@tinhgon/model'

/** The edits that lead from an empty plan to this one. */
export const editsOfPlan = (plan: Plan): Edit[] =>
  plan.flatMap(({ act, on, annotation }): Edit[] => [
    { type: 'act-added', version: 1, act, beforeActId: null },
    ...(on ? [] : [{ type: 'act-switched', version: 1, actId: act.id, on } as const]),
    ...(annotation === null
      ? []
      : [{ type: 'act-annotated', version: 1, actId: act.id, annotation } as const]),
  ])
