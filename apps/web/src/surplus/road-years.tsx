import { type PostsBesideNorm, roadOf } from '@tinhgon/engine'
import { type CalendarDate, formatCount } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** The road in figures: what there is at the end of each year, and whether it ends at the norm. */
export function RoadYears({ row, asOf }: { readonly row: PostsBesideNorm; readonly asOf: CalendarDate }) {
  const { language, texts } = useLanguage()
  const { years, reachesNorm } = roadOf(row, asOf)
  const figure = (value: number): string => formatCount(Math.round(value * 100) / 100, language)
  return (
    <span className="road-years">
      {`${texts.surplus.road}: ${figure(row.current)} `}
      {years
        .filter(({ leaving }) => leaving > 0)
        .map(({ year, seats }) => (
          <span key={year} title={texts.surplus.endOf(year)}>
            {`→ ${figure(seats)} `}
            <small>{`(${year}) `}</small>
          </span>
        ))}
      <span>{reachesNorm ? `○ ${texts.surplus.reaches}` : `● ${texts.surplus.fallsShort}`}</span>
    </span>
  )
}
