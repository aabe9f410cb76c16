import type { Acceptance, Edit, Plan } from '@tinhgon/model'

/** The edits that lead from nothing to this plan, with these findings accepted. */
export const editsOfPlan = (plan: Plan, acceptances: readonly Acceptance[] = []): Edit[] => [
  ...plan.flatMap(({ act, on, annotation }): Edit[] => [
    { type: 'act-added', version: 1, act, beforeActId: null },
    ...(on ? [] : [{ type: 'act-switched', version: 1, actId: act.id, on } as const]),
    ...(annotation === null
      ? []
      : [{ type: 'act-annotated', version: 1, actId: act.id, annotation } as const]),
  ]),
  ...acceptances.map((acceptance): Edit => ({ type: 'finding-accepted', version: 1, ...acceptance })),
]
