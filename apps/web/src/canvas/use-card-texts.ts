import { type Structure, subtree, totalOf } from '@tinhgon/engine'
import { formatCount, formatFigure, textIn } from '@tinhgon/model'
import { useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import type { FoldedScenario } from '../session/folded-scenario.ts'
import type { CardTexts } from './draw-cards.ts'
import type { DrawnUnit } from './drawing.ts'

/** What the cards of either pane say below the name: the kind, and two figures with their uncertainty. */
export function useCardTexts(folded: FoldedScenario): {
  readonly before: CardTexts
  readonly after: CardTexts
} {
  const { language, texts } = useLanguage()
  return useMemo(() => {
    const textsOf = (structure: Structure): CardTexts => ({
      kind: ({ unit }) => textIn(structure.vocabulary.kinds.get(unit.kind)?.title, language) ?? unit.kind,
      figures: ({ unit }: DrawnUnit) => {
        const posts = structure.postIdsOf(unit.id).size
        const shown =
          posts > 0 ? [`${formatCount(posts, language)} ${texts.posts.toLocaleLowerCase(language)}`] : []
        const measure = structure.vocabulary
          .measuresOf(unit.system)
          .find(({ baseUnit }) => baseUnit === 'person')
        if (measure) {
          const { value, min, max } = totalOf(structure, measure.id, subtree(structure, unit.id))
          const known = value ?? (min === max ? min : null)
          const estimated = structure.figureOf(unit.id, measure.id)?.grade === 'estimated'
          const word =
            measure.system === 'party'
              ? textIn(measure.title, language).toLocaleLowerCase(language)
              : texts.person
          if (known !== null && known > 0)
            shown.unshift(`${estimated ? '≈ ' : ''}${formatFigure(known, measure, language)} ${word}`)
          else if (known === null) shown.unshift('–')
        }
        return shown.join(' · ')
      },
    })
    return { before: textsOf(folded.opening), after: textsOf(folded.timeline.structure) }
  }, [folded, language, texts])
}
