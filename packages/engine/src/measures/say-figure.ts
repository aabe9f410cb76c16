import { type CompleteText, type Language, type MeasureDefinition, textIn } from '@tinhgon/model'

/** At most two decimals, grouped as the language does. */
export function sayNumber(value: number, language: Language): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : language === 'vi' ? '.' : ' ')
  if (decimals === undefined) return grouped
  return `${grouped}${language === 'en' ? '.' : ','}${decimals}`
}

const units: Readonly<Partial<Record<MeasureDefinition['baseUnit'], CompleteText>>> = {
  person: { vi: 'người', en: 'people', ru: 'чел.' },
  'square-metre': { vi: 'km²', en: 'km²', ru: 'км²' },
  dong: { vi: 'đồng', en: 'dong', ru: 'донгов' },
}

/**
 * A measure and how much of it, as people read it: _diện tích (10,38 km²)_.
 * @param amount in base units; null where nobody knows it
 */
export function sayFigureOf(measure: MeasureDefinition, amount: number | null): CompleteText {
  const { baseUnit, title } = measure
  const say = (language: Language): string => {
    const named = textIn(title, language).toLowerCase()
    if (amount === null) return named
    // A few square metres are not 0 km².
    const inMetres = baseUnit === 'square-metre' && amount < 10_000
    const number = sayNumber(baseUnit === 'square-metre' && !inMetres ? amount / 1e6 : amount, language)
    const unit = inMetres ? (language === 'ru' ? 'м²' : 'm²') : units[baseUnit]?.[language]
    return `${named} (${unit === undefined ? number : `${number} ${unit}`})`
  }
  return { vi: say('vi'), en: say('en'), ru: say('ru') }
}
