import type { Hop } from '@tinhgon/engine'
import { formatFigure, type MeasureDefinition } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** What a part carried: a share, a figure; what nobody has stated is said by the extent alone. */
export function CarriedText(props: { readonly hop: Hop; readonly measures: readonly MeasureDefinition[] }) {
  const { language } = useLanguage()
  const said = props.hop.measures.flatMap((carried) => {
    const measure = props.measures.find(({ id }) => id === carried.measure)
    if (!measure || carried.type === 'unstated') return []
    return carried.type === 'share'
      ? [`${carried.numerator}/${carried.denominator}`]
      : [formatFigure(carried.value, measure, language)]
  })
  return said.length === 0 ? null : <span className="figure"> · {[...new Set(said)].join(' · ')}</span>
}
