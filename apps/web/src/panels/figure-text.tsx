import type { HeldFigure, Total } from '@tinhgon/engine'
import { formatFigure, type MeasureDefinition } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** A total as people read it: an estimate carries ≈, the unknown an en dash with a count, never zero. */
export function FigureText(props: {
  readonly measure: MeasureDefinition
  readonly total: Total
  readonly figure?: HeldFigure | undefined
}) {
  const { measure, total, figure } = props
  const { language, texts } = useLanguage()
  const format = (value: number): string => formatFigure(value, measure, language)
  if (total.value !== null) {
    const estimated = figure?.grade === 'estimated' || figure?.grade === 'assumed'
    return (
      <span
        className={estimated ? 'figure estimated' : 'figure'}
      >{`${estimated ? '≈ ' : ''}${format(total.value)}`}</span>
    )
  }
  if (total.max !== null && total.max === total.min)
    return <span className="figure">{format(total.min)}</span>
  if (total.max !== null)
    return <span className="figure estimated">{`${format(total.min)} – ${format(total.max)}`}</span>
  return <span className="figure unknown">{texts.unknownOf(total.missing, total.known + total.missing)}</span>
}
