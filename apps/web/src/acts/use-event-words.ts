import { describeEvent } from '@tinhgon/engine'
import type { Act } from '@tinhgon/model'
import { useCallback } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'

/** Says the events of an act; names are those that units bore before or bear now, or that the plan gives them. */
export function useEventWords(folded: FoldedScenario): (act: Act) => readonly string[] {
  const { language } = useLanguage()
  return useCallback(
    (act) => {
      const { structure } = folded.timeline
      const words = {
        vocabulary: structure.vocabulary,
        language,
        nameOf: (id: string): string =>
          (
            folded.opening.unit(id) ??
            structure.unit(id) ??
            structure.table('endings').get(id)?.unit ??
            bornIn(folded, id)
          )?.name ?? id,
      }
      return act.events.map((event) => describeEvent(event, words))
    },
    [folded, language],
  )
}

/** A unit that an act of the plan brings forth, wherever the reader stands. */
function bornIn({ steps }: FoldedScenario, unitId: string): { readonly name: string } | undefined {
  for (const { act } of steps)
    for (const event of act.events) {
      if (event.type === 'units-merged' && event.result.id === unitId) return event.result
      if (event.type === 'unit-established' && event.unit.id === unitId) return event.unit
      if (event.type === 'unit-split') {
        const result = event.results.find(({ unit }) => unit.id === unitId)
        if (result) return result.unit
      }
    }
  return undefined
}
