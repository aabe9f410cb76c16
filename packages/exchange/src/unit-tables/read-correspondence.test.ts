import { describe, expect, it } from 'vitest'
import { documentSizeLimit } from '../own-format/parse-document.ts'
import { readCorrespondence, readUpperCorrespondence } from './read-correspondence.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const told = (text: string | Uint8Array) =>
  readCorrespondence(typeof text === 'string' ? bytes(text) : text).faults.map(({ code, path }) =>
    `${code} ${path}`.trim(),
  )

describe('correspondence tables', () => {
  it('CMD-16 rows say which unit goes where, and whether all of it', () => {
    const { content, faults } = readCorrespondence(
      bytes('whole,after_code,before_code,note\ntrue,2,1,\nFALSE,3,2,"x\ny"\n'),
    )
    expect(faults).toEqual([])
    expect(content).toEqual([
      { beforeCode: '1', afterCode: '2', whole: true },
      { beforeCode: '2', afterCode: '3', whole: false },
    ])
    expect(readUpperCorrespondence(bytes('before_code,after_code\n01,02\n')).content).toEqual([
      { beforeCode: '01', afterCode: '02' },
    ])
  })

  it('CMD-16 E3 tells every fault of every row', () => {
    expect(told('before_code,after_code,whole\n1,2,yes\n,2,true\n1, ,maybe\n1,2\n')).toEqual([
      'ragged-row row 5',
      'not-true-or-false row 2, whole',
      'malformed row 3, before_code',
      'malformed row 4, after_code',
      'not-true-or-false row 4, whole',
    ])
  })

  it.each([
    ['nothing', '', ['empty-table']],
    ['no rows', 'before_code,after_code,whole\n', ['empty-table']],
    ['no header', '1,2,true\n', ['missing-column row 1', 'missing-column row 1', 'missing-column row 1']],
    ['a column twice', 'whole,before_code,after_code,whole\n', ['column-twice row 1']],
    ['a quote left open', 'before_code,after_code,whole\n1,"2,true\n', ['misplaced-quote row 2']],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00]), ['broken-encoding']],
    ['too much', new Uint8Array(documentSizeLimit + 1), ['oversized']],
  ])('CMD-16 E3 %s', (_name, text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
