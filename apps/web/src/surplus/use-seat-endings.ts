import type { CalendarDate } from '@tinhgon/model'
import { useMemo } from 'react'
import type { FoldedScenario } from '../session/folded-scenario.ts'

/** The first act after a day that ends a seat or takes it to another unit, by post. */
export function useSeatEndings(
  { steps }: Pick<FoldedScenario, 'steps'>,
  day: CalendarDate,
): (postId: string) => string | null {
  return useMemo(() => {
    const acts = new Map<string, string>()
    for (const { act } of steps)
      if (act.operatesOn > day)
        for (const event of act.events)
          if (event.type === 'posts-changed')
            for (const postId of [...event.abolish, ...event.move.map((moved) => moved.postId)])
              if (!acts.has(postId)) acts.set(postId, act.id)
    return (postId) => acts.get(postId) ?? null
  }, [steps, day])
}
