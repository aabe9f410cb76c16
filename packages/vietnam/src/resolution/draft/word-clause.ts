import type { PaperRun } from '@tinhgon/model'
import type { Clause, ClauseSource } from './clause.ts'
import { listUnits } from './list-units.ts'
import { kindWord, nameInSentence } from './unit-names.ts'
import { type PortionWords, wordPortion } from './word-portion.ts'

/** What the wording of a clause has to know of the others. */
export interface Surroundings {
  /** Districts to be named with units, by the unit's id. */
  readonly districts: ReadonlyMap<string, string>
  /** Numbers of the clauses that take of a unit, in order, by the unit's id. */
  readonly takers: ReadonlyMap<string, readonly number[]>
}

/** The text of a clause; the name of what is made stands in bold. */
export function wordClause(clause: Clause, number: number, surroundings: Surroundings): readonly PaperRun[] {
  const { result, joined, sources } = clause
  const name = nameInSentence(result)
  const keepsName = joined !== null && nameInSentence(joined) === name
  // Units do not join one that bears another name afterwards: the law makes all of them into a new one.
  const arranged =
    joined === null || keepsName
      ? sources
      : [...sources, { unit: joined, portion: { type: 'whole' as const } }]
  const what = segments(arranged, number, surroundings)
  if (!keepsName)
    return [
      { text: `${number}. Sắp xếp ${what} thành ${kindWord(result.kind)}${isNew(clause)} có tên gọi là ` },
      { text: name, bold: true },
      { text: '.' },
    ]
  const taker = listUnits([joined], surroundings.districts, 'và')
  return [{ text: `${number}. Nhập ${what} vào ` }, { text: taker, bold: true }, { text: '.' }]
}

/** Of the special zones the resolutions do not say that they are new. */
const isNew = ({ result }: Clause): string => (result.kind === 'special-zone' ? '' : ' mới')

interface Segment extends PortionWords {
  readonly members: ClauseSource['unit'][]
  readonly after: string
}

function segments(sources: readonly ClauseSource[], number: number, surroundings: Surroundings): string {
  const groups = new Map<string, Segment>()
  for (const source of sources) {
    const after = source.portion.type === 'remainder' ? laterThan(source, number, surroundings) : ''
    const portion = wordPortion(source, after)
    const known = groups.get(portion.group)
    if (known) known.members.push(source.unit)
    else groups.set(portion.group, { ...portion, members: [source.unit], after })
  }
  const ordered = [...groups.values()].sort((a, b) => a.rank - b.rank)
  const isOnly = ordered.length === 1
  const texts = ordered.map(({ words, members, after }, index) => {
    // Where a place in the law follows, it is that of all the units before it.
    const end = isOnly ? 'và' : index === 0 && after === '' ? ',' : 'và between kinds'
    return `${words} của ${listUnits(members, surroundings.districts, end)}${after}`
  })
  return join(texts)
}

/** “Và” before the last, unless it or what stands before it has its own: then a comma keeps them apart. */
function join(texts: readonly string[]): string {
  const [last, before] = [texts.at(-1) ?? '', texts.at(-2)]
  if (before === undefined) return last
  const separator = [before, last].some((text) => text.includes(' và ')) ? ', ' : ' và '
  return `${texts.slice(0, -1).join(', ')}${separator}${last}`
}

/** Where the other pieces of a unit go: “ sau khi sắp xếp theo quy định tại khoản 3, khoản 4 Điều này”. */
function laterThan({ unit }: ClauseSource, number: number, { takers }: Surroundings): string {
  const others = (takers.get(unit.id) ?? []).filter((taker) => taker !== number)
  if (others.length === 0) return ''
  const named =
    others.length > 2 ? `các khoản ${others.join(', ')}` : others.map((other) => `khoản ${other}`).join(', ')
  return ` sau khi sắp xếp theo quy định tại ${named} Điều này`
}
