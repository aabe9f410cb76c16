import { readCarriedScenario, writeDocument } from '@tinhgon/exchange'
import { type CarriedScenario, upcasters, type WrittenDocument } from '@tinhgon/model'
import { builtInBaselines } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const bytesOf = (content: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(content))
const hash = 'a'.repeat(64)
const createdAt = '2026-03-02T08:00:00.000Z'

const document = (): CarriedScenario => ({
  format: 'tinhgon.carried-scenario',
  version: 1,
  baseline: { ...builtInBaselines.find(({ id }) => id === 'hue-2021')?.load() },
  baselineHash: hash,
  scenario: { id: 's', title: { vi: 'a', en: 'b' }, description: null, branchOf: null, createdAt },
  edits: [
    { version: 1, edit: { type: 'undone', version: 1 }, previousHash: null, hash, author: 'lan', createdAt },
  ],
  comments: [
    {
      id: 'c',
      author: 'minh',
      subject: { unitId: 'u' },
      body: '?',
      createdAt,
      resolvedBy: null,
      resolvedAt: null,
    },
  ],
  decisions: [
    {
      number: 4,
      entry: { type: 'archived', version: 1, by: 'lan', at: createdAt, scenarioId: 's' },
      previousHash: hash,
      hash,
    },
  ],
})

const faultsOf = (content: unknown): string[] => {
  const read = readCarriedScenario(bytesOf(content))
  return read.ok ? [] : read.faults.map(({ code, path }) => `${code} ${path}`)
}

describe('a scenario on its way', () => {
  it('CAR-1 is read back as it was written', () => {
    const read = readCarriedScenario(new TextEncoder().encode(writeDocument(document())))
    expect(read).toEqual({ ok: true, document: document() })
  })

  it('CAR-1 E3 tells every place that does not have the required form', () => {
    const { baseline, edits, comments, ...rest } = document()
    const spoilt = {
      ...rest,
      baselineHash: 'none',
      baseline: { ...baseline, date: '2025-02-30' },
      edits: [
        { ...edits[0], edit: { type: 'rewritten', version: 1 } },
        { ...edits[0], author: 7 },
      ],
      comments: [{ ...comments[0], body: 'a\u0000', createdAt: 'yesterday' }],
      colour: 'red',
    }
    expect(faultsOf(spoilt)).toEqual([
      'malformed baseline.date',
      'malformed baselineHash',
      'malformed edits[0].edit.type',
      'malformed edits[1].author',
      'malformed comments[0].body',
      'malformed comments[0].createdAt',
      'malformed ',
    ])
  })

  it.each([
    ['another format', { ...document(), format: 'tinhgon.scenario' }, 'unknown-format format'],
    ['a later version', { ...document(), version: 2 }, 'unknown-format version'],
    ['nothing', null, 'unknown-format format'],
  ])('E4 refuses %s', (_, content, expected) => expect(faultsOf(content)).toEqual([expected]))

  it('UPC-1 UPC-4 leads the file on and checks what is in it as led on, but returns that as it was written', () => {
    const using = {
      ...upcasters,
      carriedScenario: { 0: ({ notes, ...rest }: WrittenDocument) => ({ ...rest, comments: notes }) },
      edit: { 0: ({ kind, ...rest }: WrittenDocument) => ({ ...rest, type: kind }) },
    }
    const { comments, edits, ...rest } = document()
    const old = {
      version: 1,
      edit: { kind: 'undone', version: 0 },
      previousHash: null,
      hash,
      author: null,
      createdAt,
    }
    const read = readCarriedScenario(bytesOf({ ...rest, version: 0, notes: comments, edits: [old] }), using)
    expect(read).toEqual({ ok: true, document: { ...document(), edits: [old] } })
    expect(edits).toHaveLength(1)
  })
})
