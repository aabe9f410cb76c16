import type { ReadResolution } from '@tinhgon/vietnam'
import { builtInBaselines, readResolution } from '@tinhgon/vietnam'
import { describe, expect, it } from 'vitest'
import { textSegments } from './text-segments.ts'

const baseline = builtInBaselines.find(({ id }) => id === 'hue-2025')?.load()
if (!baseline) throw new Error('the baseline is gone')
const read = (text: string): ReadResolution => readResolution(text, { baseline, withinIds: ['t-46'] })

const text = `Điều 1. Sắp xếp các đơn vị hành chính cấp xã của thành phố Huế

1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của phường Phong Thu, xã Phong Mỹ thành phường mới có tên gọi là phường Phong Điền.

2. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Phong Xuân và xã Không Đâu Có thành phường mới có tên gọi là phường Phong Thái.`

describe('the stretches of a text', () => {
  const segments = textSegments(text, read(text))

  it('RES-1 are the text again, put together, each at its place', () => {
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
    for (const segment of segments)
      expect(text.slice(segment.start, segment.start + segment.text.length)).toBe(segment.text)
  })

  it('RES-13 RES-15 know their clause, the unit that is named there, and what is open', () => {
    const named = segments.filter(({ unitId }) => unitId !== null)
    expect(named.map((segment) => [segment.text, segment.clause])).toEqual([
      ['phường Phong Thu', 0],
      ['xã Phong Mỹ', 0],
      ['xã Phong Xuân', 1],
    ])
    const open = segments.filter((segment) => segment.open && segment.clause === 1)
    expect(open.map((segment) => segment.text).join('')).toContain('Không Đâu Có')
    expect(segments[0]).toMatchObject({ start: 0, clause: null, unitId: null })
  })

  it('RES-18 are none of nothing, and one of a text that is not understood', () => {
    expect(textSegments('', read(''))).toEqual([])
    const letter = 'Kính gửi các đơn vị.'
    expect(textSegments(letter, read(letter)).map((segment) => segment.text)).toEqual([letter])
  })
})
