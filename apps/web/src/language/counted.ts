/** A number with its noun as English has it: 1 unit, 2 units. */
export function countedEnglish(count: number, one: string, other: string): string {
  return `${english.number.format(count)} ${english.rules.select(count) === 'one' ? one : other}`
}

/** A number with its noun as Russian has it: 1 единица, 2 единицы, 5 единиц. */
export function countedRussian(count: number, one: string, few: string, many: string): string {
  return `${russian.number.format(count)} ${russianForm(count, one, few, many)}`
}

/** The form of a Russian word alone. */
export function russianForm(count: number, one: string, few: string, many: string): string {
  const form = russian.rules.select(count)
  return form === 'one' ? one : form === 'few' ? few : many
}

const english = { rules: new Intl.PluralRules('en-GB'), number: new Intl.NumberFormat('en-GB') }
const russian = { rules: new Intl.PluralRules('ru-RU'), number: new Intl.NumberFormat('ru-RU') }
