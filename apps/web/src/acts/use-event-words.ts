import { describeEvent } from '@tinhgon/engine'
import type { ChangeEvent, Unit } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'

/** Says an event; names are those that units bore before or bear now, or that the plan gives them. */
export function useEventWords(folded: FoldedScenario): (event: ChangeEvent) => string {
  const { language } = useLanguage()
  return useMemo(() => {
    const { structure } = folded.timeline
    const born = bornIn(folded)
    const words = {
      vocabulary: structure.vocabulary,
      language,
      nameOf: (id: string): string =>
        (
          folded.opening.unit(id) ??
          structure.unit(id) ??
          structure.table('endings').get(id)?.unit ??
          born.get(id)
        )?.name ?? id,
    }
    return (event) => describeEvent(event, words)
  }, [folded, language])
}

/** The units that the acts of the plan bring forth, wherever the reader stands. */
function bornIn({ edited }: FoldedScenario): ReadonlyMap<string, Unit> {
  const born = new Map<string, Unit>()
  for (const { act } of edited.plan)
    for (const event of act.events) {
      if (event.type === 'units-merged') born.set(event.result.id, event.result)
      else if (event.type === 'unit-established') born.set(event.unit.id, event.unit)
      else if (event.type === 'unit-split') for (const { unit } of event.results) born.set(unit.id, unit)
    }
  return born
}
