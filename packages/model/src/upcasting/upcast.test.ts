import {
  type Upcasters,
  upcastBaseline,
  upcastCarriedScenario,
  upcastEdit,
  upcasters,
  upcastRecordEntry,
  upcastScenario,
  type WrittenDocument,
} from '@tinhgon/model'
import { describe, expect, it } from 'vitest'

/** As if versions -1 and 0 had been before: one called the note otherwise, the other knew none. */
const steps = {
  [-1]: ({ remark, ...rest }: WrittenDocument) => ({ ...rest, note: remark }),
  0: (document: WrittenDocument) => ({ note: 'none', ...document }),
}

const using: Upcasters = {
  baseline: steps,
  scenario: steps,
  carriedScenario: steps,
  edit: steps,
  event: { 0: (event) => ({ ...event, legalBasis: null }) },
  recordEntry: steps,
}

const old = { type: 'made', version: -1, remark: 'cũ' }
const led = { type: 'made', version: 1, note: 'cũ' }
const act = (...events: object[]) => ({ id: 'a', events })

describe('what earlier versions wrote', () => {
  it.each([
    ['baseline', upcastBaseline],
    ['scenario', upcastScenario],
    ['carried scenario', upcastCarriedScenario],
    ['edit', upcastEdit],
    ['record entry', upcastRecordEntry],
  ] as const)('UPC-1 a %s is led step by step to the current version', (_, upcast) => {
    expect(upcast(old, using)).toEqual(led)
    expect(upcast({ ...old, version: 0 }, using)).toEqual({ ...old, version: 1, note: 'none' })
    expect(upcast(led, using)).toBe(led)
  })

  it('UPC-1 the events in an edit and in a plan are led on one by one, whatever version holds them', () => {
    const [event, expected] = [
      { type: 'e', version: 0 },
      { type: 'e', version: 1, legalBasis: null },
    ]
    const edit = { ...old, act: act(event, expected) }
    expect(upcastEdit(edit, using)).toEqual({ ...led, act: act(expected, expected) })
    const scenario = { version: 1, plan: [{ act: act(event), on: true }] }
    expect(upcastScenario(scenario, using)).toEqual({ version: 1, plan: [{ act: act(expected), on: true }] })
  })

  it.each([2, 99, '1', 0.5, null])(
    'UPC-2 a document of version %s is left as it is, to be refused',
    (version) => {
      const document = { ...old, version }
      expect(upcastEdit(document, using)).toBe(document)
    },
  )

  it.each([null, 'text', 7, [old], { plan: { act: 3 } }, { plan: [null, { act: { events: 'none' } }] }])(
    'UPC-2 what is no such document is left to the schema: %j',
    (value) => expect(upcastScenario(value, using)).toEqual(value),
  )

  it('UPC-3 only version 1 exists so far, so no step is taken', () => {
    for (const kind of Object.values(upcasters)) expect(kind).toEqual({})
    expect(upcastBaseline({ ...old, version: 0 })).toEqual({ ...old, version: 0 })
  })
})
