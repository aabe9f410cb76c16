import type { Amount, ClauseSource, Portion } from './clause.ts'
import { squareKilometres, wholeNumber } from './figures-in-words.ts'

const areaWord = 'diện tích tự nhiên'
const peopleWord = 'quy mô dân số'

type PartialPortion = Exclude<Portion, { type: 'whole' }>

/**
 * The words before a unit, and what tells its group apart: units with the same words stand together, except that
 * each stated figure is of one unit. `rank` is the place of the group in its clause.
 */
export interface PortionWords {
  readonly words: string
  readonly group: string
  readonly rank: number
}

/** @param after where the other pieces of the unit go, of a remainder */
export function wordPortion({ unit, portion }: ClauseSource, after: string): PortionWords {
  if (portion.type === 'whole') return grouped(`toàn bộ ${areaWord}, ${peopleWord}`, 0)
  const { area, people } = onlyAll(portion) ? asShares(portion) : portion
  const figures = [area, people].some(({ type }) => type === 'stated')
  if (portion.type === 'remainder') {
    const words = figures ? `phần còn lại${withFigures(area, people)}` : 'phần còn lại'
    return { words, group: figures ? unit.id : `phần còn lại ${after}`, rank: 5 }
  }
  const words = partWords(area, people)
  return figures ? { words, group: unit.id, rank: 1 } : grouped(words, rankOf(area, people))
}

/** Whether all of what a part takes is all that there is, in which words it would be the whole unit. */
const onlyAll = ({ type, area, people }: PartialPortion): boolean =>
  type === 'part' && [area, people].every((amount) => amount.type === 'all' || amount.type === 'none')

const asShare = (amount: Amount, measure: string): Amount =>
  amount.type === 'all'
    ? { type: 'stated', carried: { type: 'share', measure, numerator: 1, denominator: 1 } }
    : amount

const asShares = ({ area, people }: PartialPortion) => ({
  area: asShare(area, 'area'),
  people: asShare(people, 'population'),
})

const grouped = (words: string, rank: number): PortionWords => ({ words, group: words, rank })

/** Some of both, then all of one, then one alone, as the resolutions go on. */
function rankOf(area: Amount, people: Amount): number {
  if (area.type === people.type) return 1
  if (area.type !== 'none' && people.type !== 'none') return 2
  return area.type === 'none' ? 4 : 3
}

function partWords(area: Amount, people: Amount): string {
  if (area.type === people.type && area.type !== 'stated')
    return area.type === 'none' ? 'một phần' : `${quantity(area)} ${areaWord}, ${peopleWord}`
  if (area.type === 'none') return `${quantity(people)} ${peopleWord}${figure(people, peopleFigure)}`
  const first = `${quantity(area)} ${areaWord}${figure(area, areaFigure)}`
  if (people.type === 'none') return first
  // A figure says by itself that it is a part, except behind a word that says all.
  const second = people.type === 'stated' && area.type !== 'all' ? '' : `${quantity(people)} `
  return `${first}, ${second}${peopleWord}${figure(people, peopleFigure)}`
}

const quantity = ({ type }: Amount): string => (type === 'all' ? 'toàn bộ' : 'một phần')

const areaFigure = (value: number): string => `${squareKilometres(value)} km2`
const peopleFigure = (value: number): string => `${wholeNumber(value)} người`

function figure(amount: Amount, tell: (value: number) => string): string {
  if (amount.type !== 'stated') return ''
  const { carried } = amount
  return carried.type === 'figure'
    ? ` là ${tell(carried.value)}`
    : ` bằng ${carried.numerator}/${carried.denominator}`
}

const withFigures = (area: Amount, people: Amount): string =>
  [
    area.type === 'stated' ? `${areaWord}${figure(area, areaFigure)}` : '',
    people.type === 'stated' ? `${peopleWord}${figure(people, peopleFigure)}` : '',
  ]
    .filter((text) => text !== '')
    .map((text, index) => (index === 0 ? ` có ${text}` : `, ${text}`))
    .join('')
