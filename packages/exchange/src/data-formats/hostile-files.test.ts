import {
  type ReadableFormatId,
  type ReadingTerms,
  readBaselineFrom,
  writeData,
} from '@tinhgon/exchange/files'
import { baselineOf, plainProfile, unitOf } from '@tinhgon/testkit'
import { describe, expect, it, vi } from 'vitest'

const terms: ReadingTerms = {
  profile: plainProfile,
  id: 'x',
  title: { vi: 'x', en: 'x' },
  date: '2025-01-01',
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const faultsOf = async (format: ReadableFormatId, file: string | Uint8Array) => {
  const outcome = await readBaselineFrom(format, typeof file === 'string' ? bytesOf(file) : file, terms)
  return outcome.ok ? [] : outcome.faults.map(({ code, path }) => `${code} ${path}`)
}
const xmlFormats = ['gexf', 'graphml'] as const
const formats = [...xmlFormats, 'turtle', 'json-ld', 'json'] as const

const script = '<script>alert("x")</script> & co.'
const document = baselineOf({
  units: [
    unitOf('r', { tier: 'province', name: script }),
    ...Array.from({ length: 300 }, (_, index) =>
      unitOf(`u${index}`, { superiorId: 'r', name: `Xã số ${index}` }),
    ),
  ],
})
const written = (format: ReadableFormatId): string => writeData(format, { document, profile: plainProfile })

describe.each(xmlFormats)('hostile %s', (format) => {
  it('FMT-11 a billion laughs are refused at the declaration, and nothing is expanded', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
    )
    const file = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY l0 "ha">${entities.join('')}]>\n<${format}>&l9;</${format}>`
    expect(await faultsOf(format, file)).toEqual(['document-type line 2'])
  })

  it('FMT-11 a document type that leads to a file is refused, and so is an entity that nobody declared', async () => {
    const file = `<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]><${format}>&secret;</${format}>`
    expect(await faultsOf(format, file)).toEqual(['document-type line 1'])
    expect(await faultsOf(format, `<${format}>&secret;</${format}>`)).toEqual(['not-well-formed line 1'])
  })

  it('FMT-11 a million elements within each other are refused at the four hundredth', async () => {
    expect(await faultsOf(format, `<${format}>${'<a>\n'.repeat(1_000_000)}`)).toEqual(['too-deep line 400'])
  })

  it('FMT-11 millions of nodes are refused before they are kept', async () => {
    const nodes = Array.from({ length: 500_000 }, (_, index) => `<node id="${index}"/>`).join('\n')
    expect(await faultsOf(format, `<${format}><graph>\n${nodes}`)).toEqual(['too-many line 400002'])
  })

  it('FMT-11 a thousand faults are told, and how many more there are', async () => {
    const nodes = Array.from({ length: 900 }, (_, index) => `<node id="${index}"/>`).join('\n')
    const faults = await faultsOf(format, `<${format}><graph>\n${nodes}</graph></${format}>`)
    expect(faults).toHaveLength(1_001)
    expect(faults.at(-1)).toBe('more-faults ')
  })

  it('FMT-11 markup in names stays text', () => {
    expect(written(format)).not.toContain('<script')
    expect(written(format)).toContain('&lt;script&gt;')
  })
})

describe.each(formats)('hostile files as %s', (format) => {
  it('FMT-11 more than 64 MiB are refused by their size', async () => {
    const [fault, ...others] = await faultsOf(format, new Uint8Array(100 * 1024 * 1024).fill(0x61))
    expect([fault, others]).toEqual(['oversized ', []])
  })

  it('FMT-7 cut short anywhere they give faults and no baseline', async () => {
    const text = written(format)
    for (const share of [0.01, 0.2, 0.5, 0.8, 0.99]) {
      const outcome = await readBaselineFrom(
        format,
        bytesOf(text.slice(0, Math.floor(text.length * share))),
        terms,
      )
      expect(outcome.ok, `${share} of the file`).toBe(false)
    }
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a table', 'code,name\n1,Huế'],
  ])('FMT-7 %s is refused', async (_, file) => {
    const faults = await faultsOf(format, file)
    expect(faults.length).toBeGreaterThan(0)
  })

  it('FMT-11 a name of a million letters is refused as no name', async () => {
    const long = written(format).replace(/Xã số 7(?!\d)/u, 'ă'.repeat(1_000_000))
    const faults = await faultsOf(format, long)
    expect(faults).toEqual([expect.stringMatching(/^malformed .*name$/)])
  })
})

describe.each(['gexf', 'graphml', 'turtle', 'json-ld'] as const)('encodings of %s', (format) => {
  it('ENC-1 may be UTF-16 as well as UTF-8', async () => {
    const units = Uint16Array.from(written(format), (letter) => letter.charCodeAt(0))
    expect(await faultsOf(format, new Uint8Array(units.buffer))).toEqual([])
  })

  it('ENC-3 names typed in TCVN3 are named as such', async () => {
    const typed = written(format).replaceAll('Xã số', 'X· Ph­êng ThuËn Hßa')
    expect(await faultsOf(format, typed)).toEqual(['legacy-encoding '])
  })
})

describe('hostile linked data', () => {
  it('FMT-11 a property with a hundred thousand values costs no more than its size', async () => {
    const node = (value: number) => ({ '@id': 'urn:a', 'urn:b': String(value) })
    const file = JSON.stringify(Array.from({ length: 100_000 }, (_, index) => node(index)))
    expect(await faultsOf('json-ld', file)).toEqual(['no-units '])
  })

  it('FMT-11 contexts are never fetched, wherever the file names them', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const address = 'https://example.org/context'
    for (const context of [address, [{}, address], { '@import': address }])
      for (const file of [{ '@context': context }, { '@graph': [{ 'org:unitOf': { '@context': context } }] }])
        expect(await faultsOf('json-ld', JSON.stringify(file))).toEqual(['remote-context '])
    expect(
      await faultsOf(
        'json-ld',
        JSON.stringify({ '@context': { a: { '@id': 'urn:a', '@context': address } }, a: {} }),
      ),
    ).toEqual(['remote-context '])
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })

  it('FMT-11 brackets within brackets are refused without following them', async () => {
    expect(await faultsOf('json-ld', '[\n'.repeat(1_000_000))).toEqual(['too-deep line 201'])
    const deep = `${'[ <urn:p> '.repeat(200_000)}`
    const faults = await faultsOf('turtle', `<urn:s> <urn:p> ${deep}`)
    expect(faults).toEqual([expect.stringMatching(/^(not-well-formed|too-many) /)])
  })

  it('FMT-11 more than a million statements are refused', async () => {
    const file = `@prefix : <urn:> .\n${':a :b :c .\n'.repeat(1_000_001)}`
    expect(await faultsOf('turtle', file)).toEqual(['too-many line 1000002'])
  })

  it('FMT-11 a text that is never closed is refused', async () => {
    expect(await faultsOf('turtle', `<urn:a> <urn:b> """${'x'.repeat(20_000_000)}`)).toEqual([
      'not-well-formed line 1',
    ])
  })

  it('FMT-7 tells the line of a slip in Turtle, and what is no JSON-LD', async () => {
    expect(await faultsOf('turtle', '<urn:a> <urn:b> <urn:c> .\n<urn:a> nonsense .')).toEqual([
      'not-well-formed line 2',
    ])
    expect(await faultsOf('json-ld', '7')).toEqual(['not-this-format '])
    expect(await faultsOf('json-ld', '{"@context": {"a": 7}}')).toEqual(['not-well-formed '])
    expect(await faultsOf('json-ld', '{"@id": "urn:a"}')).toEqual(['no-units '])
  })
})
