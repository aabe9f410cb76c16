import { documentSizeLimit, readBaseline, readScenario, writeDocument } from '@tinhgon/exchange'
import { upcasters, type WrittenDocument } from '@tinhgon/model'
import { builtInBaselines, builtInScenarios } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'

const bytesOf = (content: unknown): Uint8Array =>
  new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))

/** A small baseline and its scenario as JSON, to be spoilt. */
const jsonOf = (id: string) =>
  JSON.parse(
    JSON.stringify([...builtInBaselines, ...builtInScenarios].find((known) => known.id === id)?.load()),
  )
const baseline = () => jsonOf('hue-2021')
const scenario = () => jsonOf('phu-thuan-2021')

const faultsOf = (outcome: ReturnType<typeof readBaseline> | ReturnType<typeof readScenario>) =>
  outcome.ok ? [] : outcome.faults.map(({ code, path, unitIds }) => [code, path, ...unitIds].join(' '))
const mendedOf = (outcome: ReturnType<typeof readBaseline>) => (outcome.ok ? undefined : outcome.mended)

describe('the project’s own format', () => {
  it.each(builtInBaselines)('reads the baseline $id back as it was written', ({ load }) => {
    expect(readBaseline(bytesOf(writeDocument(load())))).toEqual({ ok: true, document: load() })
  })

  it.each(builtInScenarios)('reads the scenario $id back as it was written', ({ load }) => {
    expect(readScenario(bytesOf(writeDocument(load())))).toEqual({ ok: true, document: load() })
  })

  it('S1-6 S2-4 reads borders and designations back, and tells which of them do not have the required form', () => {
    const [first, second] = baseline().units.map(({ id }: { id: string }) => id)
    const said = { ...baseline(), borders: [{ unitIds: [first, second], lengthMetres: 1200 }] }
    said.units[1].designations = ['border', 'mountain']
    const read = readBaseline(bytesOf(said))
    expect(read).toEqual({ ok: true, document: said })
    expect(read.ok && readBaseline(bytesOf(writeDocument(read.document)))).toEqual(read)
    said.units[1].designations = ['border', 'border']
    said.borders = [{ unitIds: [first], lengthMetres: 0.5 }]
    expect(faultsOf(readBaseline(bytesOf(said)))).toEqual([
      `malformed units[1].designations ${second}`,
      'malformed borders[0].unitIds',
      'malformed borders[0].lengthMetres',
    ])
  })

  it('reads a file that begins with a byte order mark, as editors on Windows write it', () => {
    expect(readScenario(bytesOf(`\uFEFF${JSON.stringify(scenario())}`)).ok).toBe(true)
  })

  it.each([
    ['is empty', ''],
    ['breaks off', '{"format": "tinhgon.baseline", "version": 1, "units": ['],
    ['is a table', 'code,name\n19750,Phường Phú Bình'],
    ['opens ten million brackets', '['.repeat(10_000_000)],
  ])('E3 refuses text that %s', (_, text) => {
    expect(faultsOf(readBaseline(bytesOf(text)))).toEqual(['malformed '])
  })

  it('E3 refuses bytes that are not UTF-8 rather than guess at the names', () => {
    const latin = Uint8Array.from(JSON.stringify({ name: 'Huế' }), (letter) => letter.charCodeAt(0) & 255)
    latin[9] = 0xea
    expect(faultsOf(readBaseline(latin))).toEqual(['malformed '])
  })

  it('E3 refuses one byte more than 64 MiB, with both numbers, and reads 64 MiB', () => {
    const full = new Uint8Array(documentSizeLimit).fill(0x20)
    full.set(bytesOf(baseline()))
    expect(readBaseline(full).ok).toBe(true)
    const outcome = readBaseline(new Uint8Array(documentSizeLimit + 1))
    expect(faultsOf(outcome)).toEqual(['oversized '])
    expect(outcome.ok ? null : outcome.faults[0]?.params).toEqual({ size: 67_108_865, limit: 67_108_864 })
  })

  it.each([
    ['another format', { ...baseline(), format: 'spreadsheet' }, 'unknown-format format'],
    ['a scenario', scenario(), 'unknown-format format'],
    ['a later version', { ...baseline(), version: 2 }, 'unknown-format version'],
    ['a version in words', { ...baseline(), version: '1' }, 'unknown-format version'],
    ['no header', { units: [] }, 'unknown-format format'],
    ['null', null, 'unknown-format format'],
    [
      'a header of a kind that cannot be told',
      { ...baseline(), format: { toString: null } },
      'unknown-format format',
    ],
  ])('E4 refuses %s in place of a baseline', (_, content, expected) => {
    expect(faultsOf(readBaseline(bytesOf(content)))).toEqual([expected])
  })

  it('E4 repeats only the beginning of a long word in the header', () => {
    const outcome = readBaseline(bytesOf({ ...baseline(), format: 'x'.repeat(1_000_000) }))
    expect(outcome.ok ? '' : outcome.faults[0]?.message.length).toBeLessThan(200)
  })

  it('E3 tells every place that does not have the required form, and whose place it is', () => {
    const { relations: _, ...rest } = baseline()
    rest.units[2].name = 7
    rest.units[4].code = 'a b'
    rest.figures[1].value = 1.5
    expect(faultsOf(readBaseline(bytesOf({ ...rest, title: null })))).toEqual([
      'malformed title',
      `malformed units[2].name ${rest.units[2].id}`,
      `malformed units[4].code ${rest.units[4].id}`,
      'malformed relations',
      'malformed figures[1].value',
    ])
  })

  it('E4 refuses fields that it does not know, `__proto__` among them', () => {
    const text = JSON.stringify({ ...baseline(), colour: 'red' }).replace(
      '{',
      '{"__proto__":{"polluted":true},',
    )
    const outcome = readBaseline(bytesOf(text))
    expect(faultsOf(outcome)).toEqual(['malformed '])
    expect(outcome.ok ? '' : outcome.faults[0]?.message).toMatch(/__proto__.*colour/)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(mendedOf(outcome)).toEqual(baseline())
  })

  it('S1 says which unit has two superiors, and goes on with the first', () => {
    const spoilt = baseline()
    spoilt.units[3].superiorId = [spoilt.units[0].id, spoilt.units[1].id]
    const outcome = readBaseline(bytesOf(spoilt))
    expect(faultsOf(outcome)).toEqual([`two-superiors units[3].superiorId ${spoilt.units[3].id}`])
    expect(outcome.ok ? '' : outcome.faults[0]?.message).toContain(spoilt.units[3].name)
    expect(mendedOf(outcome)?.units[3]?.superiorId).toBe(spoilt.units[0].id)
  })

  it.each([
    ['2025-02-30', '2025-02-28'],
    ['2024-02-30', '2024-02-29'],
    ['2025-06-31', '2025-06-30'],
    ['2025-13-01', '2025-12-01'],
    ['2025-00-00', '2025-01-01'],
  ])('E3 refuses the day %s, and looks for further faults as of %s', (date, nearest) => {
    const outcome = readBaseline(bytesOf({ ...baseline(), date }))
    expect(faultsOf(outcome)).toEqual(['malformed date'])
    expect(outcome.ok ? '' : outcome.faults[0]?.message).toContain(date)
    expect(mendedOf(outcome)?.date).toBe(nearest)
  })

  it('E3 does not guess what else a document may have meant', () => {
    expect(mendedOf(readBaseline(bytesOf({ ...baseline(), date: 'yesterday' })))).toBeNull()
    expect(mendedOf(readBaseline(bytesOf({ ...baseline(), units: {} })))).toBeNull()
  })

  it('E4 refuses an event of an unknown type or version by its name', () => {
    const spoilt = scenario()
    const { events } = spoilt.plan[0].act
    spoilt.plan[0].act.events = [{ ...events[0], type: 'unit-teleported' }, { ...events[0], version: 0 }, {}]
    const outcome = readScenario(bytesOf(spoilt))
    expect(faultsOf(outcome)).toEqual([
      'malformed plan[0].act.events[0].type',
      'malformed plan[0].act.events[1].version',
      'malformed plan[0].act.events[2].type',
    ])
    expect(outcome.ok ? '' : outcome.faults[0]?.message).toContain('unit-teleported')
  })

  it('LOG-13 reads acceptances back as they were written, and names what is wrong with one', () => {
    const acceptances = [{ findingId: 'n a', standing: 'fail 4 5', reason: 'Đã xin ý kiến' }]
    const document = { ...scenario(), acceptances }
    expect(readScenario(bytesOf(writeDocument(document)))).toEqual({ ok: true, document })
    const bare = { ...scenario(), acceptances: [{ ...acceptances[0], reason: '' }] }
    expect(faultsOf(readScenario(bytesOf(bare)))).toEqual(['malformed acceptances[0].reason'])
  })

  it('UPC-1 reads a file of an earlier version, and the events in it, where steps lead on from it', () => {
    const { plan, ...rest } = scenario()
    const [planned] = plan
    const { legalBasis: _, ...event } = planned.act.events[0]
    const old = { ...planned, act: { ...planned.act, events: [{ ...event, version: 0 }] } }
    const using = {
      ...upcasters,
      scenario: { 0: ({ acts, ...others }: WrittenDocument) => ({ ...others, plan: acts }) },
      event: { 0: (document: WrittenDocument) => ({ ...document, legalBasis: null }) },
    }
    const bytes = bytesOf({ ...rest, version: 0, acts: [old] })
    const expected = { ...old, act: { ...old.act, events: [{ ...event, version: 1, legalBasis: null }] } }
    expect(readScenario(bytes, using)).toEqual({ ok: true, document: { ...rest, plan: [expected] } })
    expect(faultsOf(readScenario(bytes))).toEqual(['unknown-format version'])
  })
})
