import { readFileSync } from 'node:fs'
import { vietnamProfile } from '@tinhgon/vietnam'
import { expect, it } from 'vitest'

const page = readFileSync(new URL('../../docs/spec/norms-of-vietnam.md', import.meta.url), 'utf8')
const rows = new Map(
  Array.from(page.matchAll(/^\| `([^`]+)` \|.*$/gm), ([row, id = '']) => [
    id,
    row.split('|').map((cell) => cell.trim()),
  ]),
)

const daysOf = ({ from, until }: { readonly from: string | null; readonly until: string | null }): string =>
  from === null ? 'always' : until === null ? `from ${from}` : `${from} – ${until}`

it('VNN-10 the page on the norms of Vietnam has a row for each, and no other', () => {
  expect([...rows.keys()]).toEqual(vietnamProfile.norms.map(({ id }) => id))
})

it.each(vietnamProfile.norms)(
  'VNN-10 it gives the document, grade and days of $id',
  ({ id, citation, holds }) => {
    const [, , , document = '', grade = '', days] = rows.get(id) ?? []
    expect(document.startsWith(citation.document)).toBe(true)
    expect(document).toContain(citation.source)
    expect(grade.startsWith(citation.grade)).toBe(true)
    expect(days).toBe(daysOf(holds))
  },
)
