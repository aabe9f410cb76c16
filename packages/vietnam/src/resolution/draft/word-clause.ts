import type { PaperRun, Unit } from '@tinhgon/model'
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
  const { event, result, joined, sources } = clause
  const name = nameInSentence(result)
  const ended = (before: string, bold: string): readonly PaperRun[] => [
    { text: `${number}. ${before} ` },
    { text: bold, bold: true },
    { text: '.' },
  ]
  const listed = (unit: Unit): string => listUnits([unit], surroundings.districts, 'và')
  const [only] = sources
  if (only && isRenamed(clause))
    return only.unit.kind === result.kind
      ? ended(`Đổi tên ${listed(only.unit)} thành`, name)
      : ended(`Chuyển ${listed(only.unit)} thành ${kindWord(result.kind)} có tên gọi là`, name)
  const what = segments(sources, number, surroundings)
  if (joined === null) {
    const verb = event.type === 'unit-split' ? 'Chia' : 'Sắp xếp'
    return ended(`${verb} ${what} thành ${kindWord(result.kind)}${isNew(clause)} có tên gọi là`, name)
  }
  return joined.name === result.name && joined.kind === result.kind
    ? ended(`Nhập ${what} vào`, listed(joined))
    : ended(`Nhập ${what} vào ${listed(joined)} và đổi tên thành`, name)
}

/** Whether one unit goes on under another name or kind, and nothing joins it. */
const isRenamed = ({ event, joined }: Clause): boolean =>
  event.type === 'unit-changed' || (event.type === 'units-merged' && event.survivor && joined === null)

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
