import {
  type ColumnMeaning,
  type MappedColumn,
  type MappedTable,
  meaningsIn,
  type Profile,
  type TableSubject,
} from '@tinhgon/model'
import { kindsOf, termOf } from '../data-formats/profile-words.ts'
import { plainName } from '../graphs/foreign-words.ts'
import { columnLetters, type Sheet, type SheetRow } from '../spreadsheets/sheet.ts'
import { findHeader, type HeaderBlock, textOf } from './header-block.ts'
import { meaningsOfHeader, type PossibleMeaning } from './header-words.ts'
import { KindsOfNames } from './kind-of-name.ts'
import { guessDecimalSign } from './read-number.ts'

/** How many rows tell what stands in a column. */
const sampleSize = 200

/** What a table most likely is about; null where no row of it names columns. */
export function guessTable(sheet: Sheet, profile: Profile): MappedTable | null {
  const block = findHeader(sheet, profile, null)
  if (!block) return null
  const sample = block.rows.slice(0, sampleSize)
  const possible = block.headers.map((header, column) =>
    possibleMeanings(header.slice(0, 200), sample, column, profile),
  )
  const subject = subjectOf(possible)
  const columns = assign(block, possible, subject)
  if (subject === 'units') makeLowestLevelTheUnit(columns, profile)
  return {
    table: sheet.name,
    subject,
    headerRow: block.row,
    decimalSign: guessDecimalSign(sheet, sample, columns),
    columns,
  }
}

function subjectOf(possible: readonly (readonly PossibleMeaning[])[]): TableSubject {
  const has = (...meanings: ColumnMeaning[]): boolean =>
    possible.some((ofColumn) => ofColumn.some(({ meaning }) => meanings.includes(meaning)))
  if (has('role') && has('unit')) return 'posts'
  if (has('measure') && has('value') && has('unit')) return 'figures'
  return has('name', 'level-name') ? 'units' : 'nothing'
}

function possibleMeanings(
  header: string,
  sample: readonly SheetRow[],
  column: number,
  profile: Profile,
): PossibleMeaning[] {
  const byHeader = meaningsOfHeader(header, profile)
  const values = sample.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '')
  const ofValues = meaningsOfValues(values, profile)
  const [likeliest] = ofValues
  // “Cấp” holds kinds as often as tiers, and “Loại” the reverse: what stands there decides.
  const named = byHeader.find(({ meaning }) => wordsOfProfile.has(meaning))
  if (named && likeliest && wordsOfProfile.has(likeliest) && !ofValues.includes(named.meaning))
    return [{ meaning: likeliest, rank: 0 }]
  if (byHeader.length > 0) return [...byHeader]
  const isNumber = /^(stt|tt|so?tt|sothutu|no|n|)$/.test(plainName(header))
  return likeliest === undefined || isNumber ? [] : [{ meaning: likeliest, rank: 1_000 }]
}

/** Meanings whose values are words of the profile. */
const wordsOfProfile: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(['kind', 'tier', 'system'])

/** What four of five values are, where they are words of the profile or names that begin with such. */
function meaningsOfValues(values: readonly string[], profile: Profile): readonly ColumnMeaning[] {
  const distinct = [...new Set(values)]
  if (distinct.length === 0) return []
  const mostly = (isOne: (value: string) => boolean): boolean =>
    distinct.filter(isOne).length >= distinct.length * 0.8
  const names = new KindsOfNames(profile)
  // Names of superiors repeat; those of units hardly do.
  const areMostlyOnce = distinct.length > values.length * 0.6
  const tests: readonly (readonly [ColumnMeaning, (value: string) => boolean])[] = [
    ['kind', (value) => kindsOf(profile, value).length > 0],
    ['tier', (value) => termOf(profile.tiers, value) !== undefined],
    ['system', (value) => termOf(profile.systems, value) !== undefined],
    ['role', (value) => termOf(profile.roles, value) !== undefined],
    ['name', (value) => areMostlyOnce && /\s/.test(value) && names.of(value).length > 0],
  ]
  return tests.filter(([, isOne]) => mostly(isOne)).map(([meaning]) => meaning)
}

interface Claim extends PossibleMeaning {
  readonly index: number
}

const sameThing = (a: Claim | MappedColumn, b: Claim | MappedColumn): boolean =>
  a.meaning === b.meaning && a.tier === b.tier && a.measure === b.measure

/**
 * The likeliest columns first; each meaning once. A column of the very name of another that has a meaning gets
 * the same one: which of them counts is for a person to say.
 */
function assign(
  { headers }: HeaderBlock,
  possible: readonly (readonly PossibleMeaning[])[],
  subject: TableSubject,
): MappedColumn[] {
  const claims = possible
    .flatMap((ofColumn, index) => ofColumn.map((meaning): Claim => ({ ...meaning, index })))
    .filter(({ meaning }) => meaningsIn(subject).includes(meaning))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
  const taken: Claim[] = []
  const chosen = new Map<number, Claim>()
  for (const claim of claims) {
    if (chosen.has(claim.index)) continue
    const rival = taken.find((other) => sameThing(other, claim))
    const isNamesake =
      rival !== undefined && plainName(headers[rival.index] ?? '') === plainName(headers[claim.index] ?? '')
    if (rival && !isNamesake) continue
    taken.push(claim)
    chosen.set(claim.index, claim)
  }
  return headers.map((header, index): MappedColumn => {
    const { meaning = 'nothing', tier, measure, unit } = chosen.get(index) ?? {}
    return {
      column: columnLetters(index),
      header: header.slice(0, 2_000),
      meaning,
      ...(tier === undefined ? {} : { tier }),
      ...(measure === undefined ? {} : { measure }),
      ...(unit === undefined ? {} : { unit }),
      guessed: true,
    }
  })
}

/** A list that names a commune, its district and its province in one row is a list of communes. */
function makeLowestLevelTheUnit(columns: MappedColumn[], { tiers }: Profile): void {
  if (columns.some(({ meaning }) => meaning === 'name')) return
  const levels = columns.filter(({ meaning }) => meaning === 'level-name')
  const lowest = tiers.findLast(({ id }) => levels.some(({ tier }) => tier === id))?.id
  const hasCode = columns.some(({ meaning }) => meaning === 'code')
  for (const [index, { tier, ...column }] of columns.entries()) {
    if (tier !== lowest) continue
    if (column.meaning === 'level-name') columns[index] = { ...column, meaning: 'name' }
    if (column.meaning === 'level-code' && !hasCode) columns[index] = { ...column, meaning: 'code' }
  }
}
