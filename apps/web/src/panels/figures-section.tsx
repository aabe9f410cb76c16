import { type Structure, subtree, totalOf } from '@tinhgon/engine'
import { formatCalendarDate, formatFigure, textIn, type Unit } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'
import { FigureText } from './figure-text.tsx'
import { Section } from './section.tsx'

/** The unit's figures with date, grade and source; those of an upper unit are added up from below (L3). */
export function FiguresSection({ structure, unit }: { readonly structure: Structure; readonly unit: Unit }) {
  const { language, texts } = useLanguage()
  const measures = structure.vocabulary.measuresOf(unit.system)
  const rows = measures.flatMap((measure) => {
    const total = totalOf(structure, measure.id, subtree(structure, unit.id))
    if (total.known + total.missing === 0) return []
    const figure = structure.figureOf(unit.id, measure.id)
    const statement = structure.table('statements').get(`${unit.id}\t${measure.id}`)
    return [{ measure, total, figure, statement }]
  })
  if (rows.length === 0) return null
  return (
    <Section title={texts.figures}>
      <ul className="plain">
        {rows.map(({ measure, total, figure, statement }) => (
          <li key={measure.id} className="figure-row">
            <div className="row">
              <span>{textIn(measure.title, language)}</span>
              <FigureText measure={measure} total={total} figure={figure} />
            </div>
            <p className="quiet">
              {figure && !figure.open
                ? `${texts.grade[figure.grade]}, ${formatCalendarDate(figure.date, language)} · ${figure.source}`
                : structure.childIdsOf(unit.id).size > 0
                  ? texts.figuresBelow
                  : ''}
            </p>
            {statement?.value != null && (
              <p className="quiet">
                {`${texts.stated}: ${formatFigure(statement.value, measure, language)} · ${statement.source}`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
