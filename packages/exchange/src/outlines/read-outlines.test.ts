import { readOutlines } from '@tinhgon/exchange'
import { describe, expect, it } from 'vitest'

const ring = [
  [107.5, 16.4],
  [107.6, 16.4],
  [107.6, 16.5],
  [107.5, 16.4],
]
const feature = (properties: object, coordinates: unknown = [ring]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })
const codes = new Set(['19750', '19753'])

describe('outlines of anybody’s making', () => {
  it('OUT-5 takes the property whose values are codes most often, numbers too', () => {
    const read = readOutlines(
      file(
        feature({ id: 1, gso_code: 19750, new_code: '19753', name: 'a' }),
        feature({ id: 2, gso_code: '19753', new_code: 'x', name: 'b' }),
      ),
      codes,
    )
    expect(read).toMatchObject({ ok: true, property: 'gso_code', matched: 2, leftOut: 0 })
    expect(read.ok && read.outlines.features.map(({ properties }) => properties.code)).toEqual([
      '19750',
      '19753',
    ])
  })

  it('OUT-5 leaves out and counts what has no known code or is no area in degrees', () => {
    const metres = ring.map(([x = 0, y = 0]) => [x * 10_000, y * 10_000])
    expect(
      readOutlines(
        file(feature({ code: '19750' }), feature({ code: '19753' }, [metres]), feature({ code: '1' })),
        codes,
      ),
    ).toMatchObject({ ok: true, matched: 2, leftOut: 2 })
  })

  it('OUT-2 says what is wrong with a file of which nothing can be used', () => {
    const fault = (text: string) => {
      const read = readOutlines(text, codes)
      return read.ok ? null : read.fault
    }
    expect(fault('{"type":"FeatureColl')).toBe('not-geojson')
    expect(fault('[]')).toBe('not-geojson')
    expect(fault('{"type":"Topology"}')).toBe('not-geojson')
    expect(fault(file())).toBe('no-feature')
    expect(fault(file(feature({ code: '1' })))).toBe('no-code')
    expect(fault(file(feature({ code: '19750' }, [[[557_000, 1_820_000]]])))).toBe('no-degrees')
    expect(fault(file({ type: 'Feature', properties: null, geometry: null }))).toBe('no-code')
  })
})
