import { type Profile, type Refusal, refusal } from '@tinhgon/model'
import type { DraftRecord } from '../data-formats/baseline-draft.ts'
import { sameWord, termOf } from '../data-formats/profile-words.ts'
import type { OpenTable, TableRow } from './open-table.ts'
import { readNumber } from './read-number.ts'
import { type RegisteredUnit, shortened, type UnitRegister } from './unit-register.ts'

/** More posts in one row are a slip of the hand: the largest department has some hundreds. */
const countLimit = 10_000
/** Of a whole file; the largest province has some tens of thousands. */
const postLimit = 200_000

export interface DraftedPosts {
  readonly posts: readonly DraftRecord[]
  readonly people: readonly DraftRecord[]
  readonly warnings: readonly Refusal[]
}

/** Tables of posts: so many of a role in a unit, or one and who holds it. */
export function draftPosts(
  tables: readonly OpenTable[],
  register: UnitRegister<RegisteredUnit>,
  profile: Profile,
  faults: Refusal[],
): DraftedPosts {
  const posts: DraftRecord[] = []
  const people: DraftRecord[] = []
  const rowsByName = new Map<string, { readonly name: string; readonly place: string; count: number }>()
  for (const table of tables)
    for (const row of table.rows) {
      const place = table.placeOf(row, 'unit')
      const word = row.text('unit')
      const unit = register.find(word, null, place, faults, () =>
        refusal('unit-not-listed', place, [], { unit: shortened(word) }),
      )
      const role = termOf(profile.roles, row.text('role'))
      if (!role)
        faults.push(
          refusal('unknown-role', table.placeOf(row, 'role'), [], { role: shortened(row.text('role')) }),
        )
      const count = countOf(table, row, faults)
      const holder = row.text('holder')
      if (holder !== '' && count !== null && count !== 1) {
        faults.push(refusal('holder-of-several', table.placeOf(row, 'holder'), [], { count }))
        continue
      }
      if (!unit || !role || count === null) continue
      if (posts.length + count > postLimit) {
        faults.push(refusal('too-many', table.placeOf(row, 'count'), [], { limit: postLimit }))
        return { posts, people, warnings: [] }
      }
      for (let index = 0; index < count; index += 1) {
        const id = `post-${posts.length + 1}`
        const holderId = holder === '' ? null : `person-${people.length + 1}`
        posts.push({
          record: { id, unitId: unit.id, role: role.id, basis: 'fact', holderId },
          position: null,
          place: row.place,
        })
        if (holderId === null) continue
        const record = { id: holderId, name: holder, birthYear: null, gender: null }
        people.push({ record, position: null, place: table.placeOf(row, 'holder') })
        const named = rowsByName.get(sameWord(holder)) ?? {
          name: holder,
          place: table.placeOf(row, 'holder'),
          count: 0,
        }
        named.count += 1
        rowsByName.set(sameWord(holder), named)
      }
    }
  const warnings = [...rowsByName.values()]
    .filter(({ count }) => count > 1)
    .map(({ name, place, count }) => refusal('same-holder-name', place, [], { name: shortened(name), count }))
  return { posts, people, warnings }
}

/** A row that says no number is one post. */
function countOf(table: OpenTable, row: TableRow, faults: Refusal[]): number | null {
  const column = table.column('count')
  const cell = column ? row.cell(column) : ''
  if (cell === '') return 1
  const count = readNumber(cell, 0, table.decimalSign)
  if (count !== null && count <= countLimit) return count
  const params = { value: shortened(String(cell)), limit: countLimit }
  faults.push(refusal('not-a-count', table.placeOf(row, 'count'), [], params))
  return null
}
