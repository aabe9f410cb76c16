import { readFileSync } from 'node:fs'
import { foldPlan } from '@tinhgon/engine'
import { type DataFormatId, dataFormats, writeData } from '@tinhgon/exchange/files'
import {
  actOf,
  baselineOf,
  changed,
  figureOf,
  personOf,
  plainProfile,
  postOf,
  unitOf,
} from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'

const spec = readFileSync(new URL('../../../../docs/spec/data-formats.md', import.meta.url), 'utf8')
const [head = [], , ...rows] =
  spec
    .slice(spec.indexOf('| format |'))
    .split('\n\n')[0]
    ?.split('\n')
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    ) ?? []

/** A word for each column that is in a file only if the file carries what the column is about. */
const signs: Readonly<Record<string, string>> = {
  units: 'Name-of-a-unit',
  superiors: 'superior-of-it',
  relations: 'leads',
  borders: '987654',
  figures: '123454321',
  'sources of figures': 'cited-register',
  posts: 'post-of-it',
  'people, if allowed': 'Name-of-a-person',
  remarks: 'a-remark',
  'list of sources': 'title-of-a-source',
  changes: 'act-of-it',
}

const name = (text: string) => ({ vi: text, en: text })
const document = {
  ...baselineOf({
    units: [
      unitOf('superior-of-it', { tier: 'province', name: 'superior-of-it' }),
      unitOf('a', { superiorId: 'superior-of-it', name: 'Name-of-a-unit' }),
      unitOf('p', { system: 'party' }),
    ],
    relations: [{ kind: 'leads', fromId: 'p', toId: 'a' }],
    posts: [postOf('post-of-it', 'a', 'chief', 'person')],
    people: [{ ...personOf('person'), name: 'Name-of-a-person' }],
    figures: [{ ...figureOf('a', 'people', 123_454_321), source: 'cited-register' }],
  }),
  borders: [{ unitIds: ['a', 'superior-of-it'] as [string, string], lengthMetres: 987_654 }],
  remarks: [{ unitId: 'a', grade: 'assumed' as const, text: name('a-remark') }],
  sources: [{ id: 's', title: 'title-of-a-source' }],
}
const act = actOf([changed('a', { seat: null })], { id: 'act-of-it' })
const folded = foldPlan(document, [{ act, on: true, annotation: null }], plainProfile)
const steps = folded.ok ? folded.steps : []
const square = [
  [107, 16],
  [108, 16],
  [108, 17],
  [107, 16],
]
const outlines = {
  type: 'FeatureCollection' as const,
  features: [
    {
      type: 'Feature' as const,
      properties: { code: 'a' },
      geometry: { type: 'Polygon' as const, coordinates: [square] },
    },
  ],
}

describe('what each format carries', () => {
  it('FMT-2 every format stands in the table, with every sign', () => {
    expect(rows.map(([format]) => format)).toEqual(Object.keys(dataFormats))
    expect(head.slice(1)).toEqual(Object.keys(signs))
    expect(steps).toMatchObject([{ ok: true }])
  })

  it.each(Object.keys(dataFormats) as DataFormatId[])('FMT-2 %s carries what its row says', (format) => {
    const text = writeData(format, { document, profile: plainProfile, steps, outlines }, { people: true })
    const [, ...row] = rows.find(([id]) => id === format) ?? []
    const carried = Object.values(signs).map((sign) => (text.includes(sign) ? 'yes' : '–'))
    expect(carried).toEqual(row)
  })
})
